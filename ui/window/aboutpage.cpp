// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/aboutpage.h"

#include <QEvent>
#include <QLocale>
#include <QUrl>
#include <QtConcurrent>

namespace sampan {

namespace {

QString escaped(const QString &text) { return text.toHtmlEscaped(); }

//! A link where the address is one for a browser, else plain text: a file may bring anything.
QString linked(const QString &text, const QString &path)
{
    const QUrl url(path, QUrl::StrictMode);
    const bool web = url.isValid() && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
    if (!web)
        return path.isEmpty() || path == text ? escaped(text) : escaped(text) + QStringLiteral(" — ") + escaped(path);
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(escaped(url.toString(QUrl::FullyEncoded)), escaped(text));
}

} // namespace

AboutPage::AboutPage(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenExternalLinks(true);
    setAccessibleName(tr("About this dataset"));
    document()->setDocumentMargin(14);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        m_checks = m_watcher.result();
        refresh();
        checkLater(); // another dataset may have come meanwhile
    });
}

AboutPage::~AboutPage()
{
    m_watcher.disconnect();
    m_watcher.waitForFinished();
}

void AboutPage::setDataset(DatasetPtr dataset)
{
    if (dataset == m_dataset)
        return;
    m_dataset = std::move(dataset);
    m_stale = true;
    refreshIfSeen();
    checkLater();
}

void AboutPage::refreshIfSeen()
{
    if (m_stale && isVisible())
        refresh();
}

void AboutPage::showEvent(QShowEvent *event)
{
    refreshIfSeen();
    QTextBrowser::showEvent(event);
    checkLater();
}

void AboutPage::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_stale = true; // links keep the colour they were made with
    refreshIfSeen();
}

void AboutPage::checkLater()
{
    // Claims are checked when someone looks, and never on the thread that paints.
    if (!isVisible() || !m_dataset || m_dataset == m_checked || m_watcher.isRunning()
        || m_dataset->metadata.claims.empty())
        return;
    m_checked = m_dataset;
    m_checks.clear();
    m_watcher.setFuture(QtConcurrent::run([dataset = m_dataset] { return checkClaims(*dataset); }));
}

void AboutPage::refresh()
{
    m_stale = false;
    if (!m_dataset) {
        clear();
        return;
    }
    const Dataset &dataset = *m_dataset;
    const Metadata &about = dataset.metadata;
    QString html;
    const auto heading = [&](const QString &text) { html += QStringLiteral("<h4>%1</h4>").arg(text); };
    const auto list = [&](const QStringList &items) {
        html += QStringLiteral("<ul>");
        for (const QString &item : items)
            html += QStringLiteral("<li>%1</li>").arg(item);
        html += QStringLiteral("</ul>");
    };
    html += QStringLiteral("<h3>%1</h3>").arg(escaped(about.title.isEmpty() ? dataset.path : about.title));
    for (const QString &paragraph : about.description.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts))
        html += QStringLiteral("<p>%1</p>").arg(escaped(paragraph));
    QStringList sources;
    for (const Source &source : about.sources) {
        const QString title = source.title.isEmpty() ? source.name : source.title;
        sources += linked(title, source.path)
            + (source.date.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(escaped(source.date)));
    }
    if (!sources.isEmpty()) {
        heading(tr("Sources"));
        list(sources);
    }
    if (!about.claims.empty()) {
        heading(tr("Statements in print, checked against the data"));
        QStringList claims;
        for (std::size_t i = 0; i < about.claims.size(); ++i) {
            const Claim &claim = about.claims[i];
            QString item = escaped(claim.text);
            if (m_checked == m_dataset && i < m_checks.size()) {
                const ClaimCheck &check = m_checks[i];
                item += QStringLiteral("<br><b>%1</b>").arg(escaped(verdictName(check.verdict)));
                if (check.computed)
                    item += QStringLiteral(": ")
                        + escaped(tr("the data give %1").arg(QLocale().toString(*check.computed, 'g', 6)));
                if (!check.method.isEmpty())
                    item += QStringLiteral(" — ") + escaped(check.method);
            }
            if (!claim.source.isEmpty())
                item += QStringLiteral("<br><small>%1</small>").arg(linked(claim.source, claim.path));
            claims += item;
        }
        list(claims);
    }
    QStringList notes;
    for (const QString &note : about.notes)
        notes += escaped(note);
    if (!notes.isEmpty()) {
        heading(tr("Notes"));
        list(notes);
    }
    QStringList licenses;
    for (const License &license : about.licenses)
        licenses += linked(license.title.isEmpty() ? license.name : license.title, license.path);
    if (!licenses.isEmpty()) {
        heading(tr("Licences"));
        list(licenses);
    }
    heading(tr("How the file was read"));
    QStringList understood { escaped(tr("File: %1").arg(dataset.path)) };
    for (const QString &line : dataset.understood)
        understood += escaped(line);
    list(understood);
    setHtml(html);
}

} // namespace sampan
