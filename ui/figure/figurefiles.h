// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/provenance.h"

QT_BEGIN_NAMESPACE
class QImage;
class QPdfWriter;
QT_END_NAMESPACE

namespace sampan {

// What makes a picture a file that says where it is from.

//! A PNG with the resolution (pHYs) and the provenance as iTXt chunks; in a palette where the colours allow.
QByteArray pngFile(const QImage &image, double dpi, const Provenance &provenance);

//! Before painting: XMP metadata and the attachments figure.json and data.csv.
void describePdf(QPdfWriter &writer, const Provenance &provenance);
//! After painting: title, subject, keywords and language in the document's information; what clock and chance put in
//! is taken out, and the date is that of SOURCE_DATE_EPOCH or none.
QByteArray finishedPdf(QByteArray pdf, const Provenance &provenance);

//! An SVG with the provenance in its metadata element.
QByteArray finishedSvg(QByteArray svg, const Provenance &provenance);

//! Text of an XML element; what XML 1.0 cannot hold is left out.
QString xmlText(QString text);

} // namespace sampan
