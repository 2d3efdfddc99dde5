// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"

#include <QXmlStreamReader>

#include <algorithm>

using namespace sampan::test;

namespace translations_tests {

struct Message {
    QString context;
    QString source;
    QStringList forms; //!< one translation, or one for each plural form
    bool plural = false;
    bool unfinished = false;
};

std::vector<Message> messagesIn(const QString &path)
{
    std::vector<Message> all;
    const QString text = contentsOf(path);
    QXmlStreamReader xml(text);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name();
        if (name == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (name == QLatin1String("message")) {
            all.push_back(
                { context, {}, {}, xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes"), false });
        } else if (name == QLatin1String("source") && !all.empty()) {
            all.back().source = xml.readElementText();
        } else if (name == QLatin1String("translation") && !all.empty()) {
            all.back().unfinished = !xml.attributes().value(QLatin1String("type")).isEmpty();
            if (!all.back().plural)
                all.back().forms += xml.readElementText();
        } else if (name == QLatin1String("numerusform") && !all.empty()) {
            all.back().forms += xml.readElementText();
        }
    }
    BOOST_TEST(!xml.hasError(), path.toStdString() << ": " << xml.errorString().toStdString());
    return all;
}

QStringList files() { return filesBelow("resources/translations", { QStringLiteral("*.ts") }); }

QStringList placeholders(const QString &text)
{
    QStringList found;
    static const QRegularExpression place(QStringLiteral("%(\\d|n)"));
    for (auto match = place.globalMatch(text); match.hasNext();)
        found += match.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

std::string named(const QString &path, const Message &message)
{
    return (path + QLatin1String(": ") + message.context + QLatin1String(": “") + message.source + u'”').toStdString();
}

} // namespace translations_tests

BOOST_AUTO_TEST_SUITE(translations_tests)

BOOST_AUTO_TEST_CASE(every_language_is_translated_in_full)
{
    BOOST_TEST(files().size() == 7);
    for (const QString &path : files()) {
        const auto messages = messagesIn(path);
        BOOST_TEST(messages.size() > 10U, path.toStdString());
        const auto open = std::count_if(messages.begin(), messages.end(), [](const Message &message) {
            return message.unfinished || message.forms.isEmpty()
                || std::any_of(
                    message.forms.begin(), message.forms.end(), [](const QString &form) { return form.isEmpty(); });
        });
        BOOST_TEST(open == 0, path.toStdString() << ": " << open << " of " << messages.size() << " to do");
    }
}

BOOST_AUTO_TEST_CASE(a_translation_has_the_places_of_its_source)
{
    for (const QString &path : files())
        for (const Message &message : messagesIn(path))
            for (const QString &form : message.forms) {
                QStringList wanted = placeholders(message.source), given = placeholders(form);
                if (message.plural) { // "one row" may do without the number
                    wanted.removeAll(QStringLiteral("%n"));
                    given.removeAll(QStringLiteral("%n"));
                }
                BOOST_TEST(wanted.join(u' ') == given.join(u' '), named(path, message));
            }
}

BOOST_AUTO_TEST_CASE(a_translation_keeps_letters_for_keys_and_blanks_at_the_ends)
{
    static const QRegularExpression letter(QStringLiteral("&[^&\\s]"));
    for (const QString &path : files()) {
        for (const Message &message : messagesIn(path)) {
            for (const QString &form : message.forms) {
                const bool markup = message.source.contains(u'<');
                BOOST_TEST((markup || form.count(letter) == message.source.count(letter)), named(path, message));
                BOOST_TEST(form.startsWith(u' ') == message.source.startsWith(u' '), named(path, message));
                BOOST_TEST(form.endsWith(u' ') == message.source.endsWith(u' '), named(path, message));
                BOOST_TEST(form.endsWith(u'\n') == message.source.endsWith(u'\n'), named(path, message));
                BOOST_TEST(
                    form.count(QLatin1String(";;")) == message.source.count(QLatin1String(";;")), named(path, message));
            }
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
