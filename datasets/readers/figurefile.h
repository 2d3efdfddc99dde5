// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/readers/reader.h"

namespace sampan {

//! Where an exported figure carries its Data Package: an iTXt chunk of this keyword in a PNG, an attachment of this
//! name in a PDF, an element of this name in an SVG's metadata.
inline constexpr char figureKeyword[] = "Sampan Figure";
inline constexpr char figureAttachment[] = "figure.json";
inline constexpr char figureElement[] = "figure";

//! Whether bytes are a PNG, a PDF or an SVG.
bool looksLikeFigure(const QByteArray &bytes);

//! The Data Package, as JSON text, that such a file carries. What it is made of is not trusted: sizes are limited,
//! checksums compared, and a file that carries none says so.
Result<QByteArray> carriedPackage(const QString &file, const QByteArray &bytes, const ReadOptions &options);

//! Reads a figure file as a dataset of the figure's values. Without values, if its maker left them out: then the
//! dataset has its metadata only.
Result<void> readFigure(const QString &file, const QByteArray &bytes, const ReadOptions &options, Dataset &dataset);

} // namespace sampan
