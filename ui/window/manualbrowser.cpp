// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/manualbrowser.h"

#include "datasets/readers/reader.h"
#include "ui/figure/paint.h"
#include "ui/window/helpwindow.h"
#include "ui/window/language.h"

#include <QEvent>
#include <QFileInfo>
#include <QGraphicsScene>
#include <QImage>
#include <QPainter>
#include <QTextDocument>
#include <QUrlQuery>
#include <QtConcurrent>

#include <algorithm>

namespace sampan {

namespace {

constexpr QSizeF pictureMm(150, 84);
constexpr int pictureWidth = 600; //!< pixels of the interface

//! The figure that an address names, composed of its dataset; none where there is no such thing.
std::shared_ptr<Figure> figureAt(const QUrl &url, const QStringList &shipped)
{
    const QStringList parts = url.path().split(u'/', Qt::SkipEmptyParts);
    const auto file = std::find_if(shipped.begin(), shipped.end(), [&](const QString &path) {
        return QFileInfo(QFileInfo(path).path()).fileName() == parts.value(0)
            || QFileInfo(path).completeBaseName() == parts.value(0);
    });
    if (file == shipped.end())
        return nullptr;
    ReadOptions options;
    options.sanity = false; // nobody is told of doubts here
    const auto dataset = readDataset(*file, options);
    if (!dataset)
        return nullptr;
    for (FigureSpec spec : viewsOf(**dataset)) {
        if (spec.name != parts.value(1))
            continue;
        const QUrlQuery query(url);
        if (const auto mark = markFromName(query.queryItemValue(QStringLiteral("mark"))))
            spec.mark = *mark;
        if (const auto transform = transformFromName(query.queryItemValue(QStringLiteral("transform"))))
            spec.query.transform = *transform;
        if (query.hasQueryItem(QStringLiteral("log")))
            spec.scale = ValueScale::Logarithmic;
        spec.sizeMm = pictureMm;
        return std::make_shared<Figure>(compose(**dataset, spec));
    }
    return nullptr;
}

} // namespace

ManualBrowser::ManualBrowser(QStringList shipped, QWidget *parent)
    : QTextBrowser(parent)
    , m_shipped(std::move(shipped))
{
    setOpenExternalLinks(true);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(22);
    document()->setDefaultStyleSheet(QStringLiteral("h1 { font-size: x-large; margin-bottom: 6px; }"
                                                    "h2 { font-size: large; margin-top: 16px; margin-bottom: 4px; }"
                                                    "p, li { line-height: 135%; } td { padding: 4px 14px 4px 0; }"));
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ManualBrowser::drawn);
}

ManualBrowser::~ManualBrowser()
{
    m_watcher.disconnect();
    m_watcher.waitForFinished();
}

QSize ManualBrowser::pictureSize() const
{
    return QSize(pictureWidth, qRound(pictureWidth * pictureMm.height() / pictureMm.width()));
}

QVariant ManualBrowser::loadResource(int type, const QUrl &name)
{
    if (type == QTextDocument::HtmlResource && name.scheme() == QLatin1String("manual"))
        return name.path() == QLatin1String("keys") ? m_keys : HelpWindow::pageText(name.path(), spokenLanguage());
    if (type != QTextDocument::ImageResource || name.scheme() != QLatin1String("figure"))
        return QTextBrowser::loadResource(type, name);
    if (std::find(m_waiting.begin(), m_waiting.end(), name) == m_waiting.end() && !(m_busy && m_drawing == name))
        m_waiting.push_back(name);
    drawNext();
    QImage blank(pictureSize(), QImage::Format_ARGB32_Premultiplied);
    blank.fill(Qt::transparent);
    return blank;
}

void ManualBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !source().isEmpty())
        reload(); // the pictures have the colours of the window
}

void ManualBrowser::drawNext()
{
    if (m_busy || m_waiting.empty())
        return;
    m_drawing = m_waiting.front();
    m_waiting.pop_front();
    m_busy = true;
    m_watcher.setFuture(QtConcurrent::run([url = m_drawing, shipped = m_shipped] { return figureAt(url, shipped); }));
}

void ManualBrowser::drawn()
{
    m_busy = false;
    const std::shared_ptr<Figure> figure = m_watcher.result();
    const bool dark = palette().color(QPalette::Base).lightnessF() < 0.5F;
    const auto theme = loadTheme(dark ? QStringLiteral("dark") : QStringLiteral("light"));
    if (figure && theme) {
        PaintOptions options;
        options.growPage = false;
        const PaintedFigure painted = paintFigure(*figure, *theme, pictureMm, options);
        const double ratio = devicePixelRatioF();
        QImage image(pictureSize() * ratio, QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        image.fill(theme->background);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painted.scene->render(&painter, QRectF(QPointF(), QSizeF(pictureSize())), painted.page, Qt::IgnoreAspectRatio);
        painter.end();
        document()->addResource(QTextDocument::ImageResource, m_drawing, image);
        viewport()->update();
    }
    drawNext();
}

} // namespace sampan
