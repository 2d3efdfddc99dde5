// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <string_view>

namespace sampan {

//! UTF-8 as Qt's text.
inline QString toText(std::string_view utf8) { return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())); }

bool isUtf8(std::string_view text);

struct DecodedText {
    QByteArray utf8; //!< without byte order mark
    QString encoding; //!< "UTF-8", "GB18030"…
    bool guessed = false; //!< no mark and no proof: detectors chose
    bool damaged = false; //!< some bytes are illegal in that encoding
    QString doubt; //!< another encoding that a detector preferred; empty if they agree
};

//! Any text as UTF-8: by its byte order mark, by the zeros of UTF-16, as valid UTF-8, else by the detectors.
DecodedText decodeText(const QByteArray &bytes);

//! The same in an encoding that was chosen; as decodeText() if it is not known.
DecodedText decodeAs(const QByteArray &bytes, const QString &encoding);

//! A long text that begins as UTF-8, without a look at the rest: whoever reads it must find out.
std::optional<DecodedText> assumedUtf8(const QByteArray &bytes);

//! Encodings to choose from, by their names.
QStringList encodingNames();

//! Whether the bytes are no text at all (an executable, a picture…).
bool looksBinary(const QByteArray &bytes);

} // namespace sampan
