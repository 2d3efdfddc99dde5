// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/helpwindow.h"

#include "ui/window/manualbrowser.h"

#include <QFile>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScreen>
#include <QShortcut>

#include <algorithm>

namespace sampan {

namespace {

//! Name and title of each page.
QList<std::pair<QString, QString>> pages()
{
    return { { QStringLiteral("start"), HelpWindow::tr("A first figure") },
        { QStringLiteral("open"), HelpWindow::tr("Opening data") },
        { QStringLiteral("figure"), HelpWindow::tr("Shaping the figure") },
        { QStringLiteral("hand"), HelpWindow::tr("Reading and zooming") },
        { QStringLiteral("truth"), HelpWindow::tr("What the figure admits") },
        { QStringLiteral("export"), HelpWindow::tr("Exporting") },
        { QStringLiteral("command"), HelpWindow::tr("Without a window") },
        { QStringLiteral("keys"), HelpWindow::tr("Keys and gestures") } };
}

} // namespace

HelpWindow::HelpWindow(const QString &keys, const QStringList &shipped, QWidget *parent)
    : QDialog(parent)
    , m_contents(new QListWidget)
    , m_browser(new ManualBrowser(shipped))
{
    setWindowTitle(tr("Help"));
    m_browser->setKeysPage(keys);
    m_browser->setAccessibleName(tr("Page of the manual"));
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setSpacing(3);
    for (const auto &[name, title] : pages()) {
        auto *item = new QListWidgetItem(title, m_contents);
        item->setData(Qt::UserRole, name);
    }
    // As wide as the longest title in this language, whatever it is.
    m_contents->setFixedWidth(std::max(170, m_contents->sizeHintForColumn(0) + 28));
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_contents);
    layout->addWidget(m_browser, 1);
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            showPage(item->data(Qt::UserRole).toString());
    });
    connect(m_browser, &QTextBrowser::sourceChanged, this, [this](const QUrl &source) {
        for (int row = 0; row < m_contents->count(); ++row)
            if (m_contents->item(row)->data(Qt::UserRole).toString() == source.path())
                m_contents->setCurrentRow(row);
    });
    const auto back = [this](const QKeySequence &key, void (QTextBrowser::*step)()) {
        connect(new QShortcut(key, this), &QShortcut::activated, m_browser, step);
    };
    back(QKeySequence::Back, &QTextBrowser::backward);
    back(QKeySequence::Forward, &QTextBrowser::forward);
    QSize size(900, 640);
    if (const QScreen *screen = QGuiApplication::primaryScreen())
        size = size.boundedTo(screen->availableSize() * 0.9);
    resize(size);
}

void HelpWindow::showPage(const QString &name)
{
    const QUrl url(QStringLiteral("manual:") + name);
    if (m_browser->source() != url)
        m_browser->setSource(url);
}

QStringList HelpWindow::pageNames()
{
    QStringList names;
    for (const auto &[name, title] : pages())
        names += name;
    return names;
}

QString HelpWindow::pageText(const QString &name, const QString &language)
{
    for (const QString &folder : { language, QStringLiteral("en") }) {
        QFile file(QStringLiteral(":/manual/%1/%2.html").arg(folder, name));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

} // namespace sampan
