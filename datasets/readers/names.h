// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sampan {

//! What a reader is shown for a label of a dataset: the name in the language of the interface where the field knows it
//! (countries by ICU's CLDR; groups, flows, columns and the texts of the shipped datasets by our own table), else the
//! label as it stands in the file. In English every label stays as it is. For the eye only: data that are written keep
//! the file's labels. `code` is the member's, if the label is one's of a member.
QString shownName(const QString &label, const QString &code = {});

//! The language of the interface, as the name of its translation: "en", "zh_CN".
QString languageOfNames();

} // namespace sampan
