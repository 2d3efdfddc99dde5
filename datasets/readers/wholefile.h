// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/model/problem.h"

#include <QByteArray>

namespace sampan {

//! The bytes of an ordinary file; an error says what stands in the way.
Result<QByteArray> readWhole(const QString &path);

//! Writes all of it or leaves what was there before.
Result<void> writeWhole(const QString &path, const QByteArray &bytes);

} // namespace sampan
