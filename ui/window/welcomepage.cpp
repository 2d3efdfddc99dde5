// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/welcomepage.h"

#include "datasets/readers/names.h"
#include "datasets/readers/reader.h"
#include "ui/figure/paint.h"
#include "ui/models/datasetmodel.h"
#include "ui/window/datasetcard.h"
#include "ui/window/flowlayout.h"

#include <QFileInfo>
#include <QGraphicsScene>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <algorithm>

namespace sampan {

namespace {

constexpr int columnWidth = 924; //!< three cards
constexpr int mostRecent = 5;

//! The folder's name of a dataset that ships.
QString nameOf(const QString &path)
{
    const QFileInfo file(path);
    return file.fileName() == QLatin1String("datapackage.json") ? QFileInfo(file.path()).fileName()
                                                                : file.completeBaseName();
}

//! The story's order: the trade, who supplies, the expo; others behind.
QStringList inOrder(QStringList paths)
{
    static const QStringList story { QStringLiteral("china-asean-trade"), QStringLiteral("import-markets"),
        QStringLiteral("china-asean-expo") };
    const auto place = [](const QString &path) {
        const qsizetype at = story.indexOf(nameOf(path));
        return at < 0 ? story.size() : at;
    };
    std::stable_sort(
        paths.begin(), paths.end(), [&](const QString &a, const QString &b) { return place(a) < place(b); });
    return paths;
}

QString descriptionOf(const QString &name)
{
    if (name == QLatin1String("china-asean-trade"))
        return WelcomePage::tr("Thirty years of exports and imports with ten states, as three statistics have them.");
    if (name == QLatin1String("import-markets"))
        return WelcomePage::tr("Who sells to each of eleven states, how much, and how the shares moved.");
    if (name == QLatin1String("china-asean-expo"))
        return WelcomePage::tr("What was signed and sold at each expo, as announced at its closing.");
    return {};
}

//! A page of this size, in the card's pixels, has letters that can be read.
QSizeF pageMm() { return QSizeF(DatasetCard::pictureSize()) / 3.0; }

QLabel *makeHeading(const QString &text)
{
    auto *label = new QLabel(text);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    label->setWordWrap(true);
    return label;
}

QPushButton *makeLink(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setFlat(true);
    button->setCursor(Qt::PointingHandCursor);
    button->setObjectName(QStringLiteral("link"));
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return button;
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QScrollArea(parent)
    , m_cards(new FlowLayout)
    , m_questions(new QVBoxLayout)
    , m_recent(new QVBoxLayout)
{
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *title = new QLabel(tr("Charts of trade between nations"));
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 2);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    title->setWordWrap(true);
    auto *hint
        = new QLabel(tr("Open a table of trade figures, or drop one here: CSV, a workbook, SDMX, JSON-stat, a data "
                        "package, a .sampan file."));
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *open = new QPushButton(tr("Open a file…"));
    open->setDefault(true);
    open->setMinimumHeight(34);
    auto *manual = makeLink(tr("A short manual"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(18);
    buttons->addWidget(open);
    buttons->addWidget(manual);
    buttons->addStretch(1);
    m_cards->setSpacing(18);
    m_cards->setContentsMargins(0, 0, 0, 0);
    auto *lists = new QHBoxLayout;
    lists->setSpacing(36);
    for (QVBoxLayout *list : { m_questions, m_recent }) {
        list->setSpacing(2);
        auto *held = new QVBoxLayout;
        held->addLayout(list);
        held->addStretch(1);
        lists->addLayout(held); // as wide as its questions need
    }
    lists->addStretch(1);
    auto *column = new QVBoxLayout;
    column->setSpacing(10);
    column->addStretch(1);
    column->addWidget(title);
    column->addWidget(hint);
    column->addSpacing(4);
    column->addLayout(buttons);
    column->addSpacing(20);
    column->addWidget(makeHeading(tr("Datasets that come with Sampan")));
    column->addLayout(m_cards);
    column->addSpacing(16);
    column->addLayout(lists);
    column->addStretch(2);
    auto *held = new QWidget;
    held->setMaximumWidth(columnWidth);
    held->setLayout(column);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(32, 24, 32, 24);
    row->addStretch(1);
    row->addWidget(held, 1000);
    row->addStretch(1);
    connect(open, &QPushButton::clicked, this, &WelcomePage::chooseRequested);
    connect(manual, &QPushButton::clicked, this, &WelcomePage::manualRequested);
    m_idle.setSingleShot(true);
    m_idle.setInterval(0);
    connect(&m_idle, &QTimer::timeout, this, &WelcomePage::drawNext);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &WelcomePage::drawn);
}

WelcomePage::~WelcomePage()
{
    m_watcher.disconnect();
    m_watcher.waitForFinished();
}

void WelcomePage::setFiles(const QStringList &shipped, const QStringList &recent)
{
    const QStringList ordered = inOrder(shipped);
    if (ordered != m_shown) {
        m_shown = ordered;
        addCards(ordered);
        addQuestions(ordered);
    }
    QStringList others;
    for (const QString &path : recent) {
        if (!shipped.contains(path) && others.size() < mostRecent)
            others += path;
    }
    addRecent(others);
}

void WelcomePage::addCards(const QStringList &paths)
{
    clear(m_cards);
    m_waiting.clear();
    for (const QString &path : paths) {
        auto *card = new DatasetCard(path, shownName(DatasetModel::titleOfFile(path)), descriptionOf(nameOf(path)));
        connect(card, &QAbstractButton::clicked, this, [this, path] { Q_EMIT openRequested(path); });
        m_cards->addWidget(card);
        m_waiting.emplace_back(card);
    }
    if (isVisible())
        m_idle.start();
}

void WelcomePage::addQuestions(const QStringList &shipped)
{
    clear(m_questions);
    const struct {
        QString question;
        const char *dataset;
        const char *view;
    } questions[] { { tr("How has China’s trade with ASEAN grown?"), "china-asean-trade", "growth-of-bilateral-trade" },
        { tr("Who supplies Cambodia?"), "import-markets", "market-shares-last-year" },
        { tr("Does China buy or sell more?"), "china-asean-trade", "balance" },
        { tr("Do both sides report the same?"), "china-asean-trade", "both-sides" } };
    for (const auto &[question, dataset, view] : questions) {
        const auto path = std::find_if(shipped.begin(), shipped.end(),
            [name = QString::fromLatin1(dataset)](const QString &one) { return nameOf(one) == name; });
        if (path == shipped.end())
            continue;
        if (m_questions->isEmpty())
            m_questions->addWidget(makeHeading(tr("Questions to try")));
        QPushButton *link = makeLink(question);
        connect(link, &QPushButton::clicked, this,
            [this, file = *path, name = QString::fromLatin1(view)] { Q_EMIT figureRequested(file, name); });
        m_questions->addWidget(link, 0, Qt::AlignLeft); // else the shortest would bound them all
    }
}

void WelcomePage::addRecent(const QStringList &paths)
{
    clear(m_recent);
    if (paths.isEmpty())
        return;
    m_recent->addWidget(makeHeading(tr("Opened before")));
    for (const QString &path : paths) {
        QPushButton *link = makeLink(DatasetModel::nameOfFile(path));
        link->setToolTip(path);
        connect(link, &QPushButton::clicked, this, [this, path] { Q_EMIT openRequested(path); });
        m_recent->addWidget(link, 0, Qt::AlignLeft);
    }
}

void WelcomePage::setScreenTheme(const QString &name)
{
    if (name == m_theme)
        return;
    m_theme = name;
    m_waiting.clear();
    for (int i = 0; i < m_cards->count(); ++i)
        if (auto *card = qobject_cast<DatasetCard *>(m_cards->itemAt(i)->widget()))
            m_waiting.emplace_back(card);
    if (isVisible())
        m_idle.start();
}

bool WelcomePage::isComplete() const
{
    for (int i = 0; i < m_cards->count(); ++i)
        if (const auto *card = qobject_cast<DatasetCard *>(m_cards->itemAt(i)->widget()); card && !card->hasPicture())
            return false;
    return !m_busy && m_waiting.empty();
}

void WelcomePage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (!m_waiting.empty())
        m_idle.start();
}

void WelcomePage::drawNext()
{
    // Who has opened something does not look here, and wants the machine for himself.
    if (m_busy || m_waiting.empty() || !isVisible())
        return;
    m_drawing = m_waiting.front();
    m_waiting.pop_front();
    if (!m_drawing) {
        m_idle.start();
        return;
    }
    m_busy = true;
    m_watcher.setFuture(QtConcurrent::run([path = m_drawing->path()]() -> std::shared_ptr<Figure> {
        ReadOptions options;
        options.sanity = false; // nobody is told of doubts here
        const auto dataset = readDataset(path, options);
        if (!dataset)
            return nullptr;
        const std::vector<FigureSpec> views = viewsOf(**dataset);
        FigureSpec spec = views.empty() ? defaultSpec(**dataset) : views.front();
        spec.sizeMm = pageMm();
        spec.milestones = false; // there is no room for them
        auto figure = std::make_shared<Figure>(compose(**dataset, spec));
        // The card has the title, and what is below the plot cannot be read at this size.
        figure->title.clear();
        figure->subtitle.clear();
        figure->notes.clear();
        figure->sourceLine.clear();
        return figure;
    }));
}

void WelcomePage::drawn()
{
    m_busy = false;
    const std::shared_ptr<Figure> figure = m_watcher.result();
    const auto theme = loadTheme(m_theme);
    if (figure && theme && m_drawing) {
        PaintOptions options;
        options.growPage = false;
        const PaintedFigure painted = paintFigure(*figure, *theme, pageMm(), options);
        const QSize size = DatasetCard::pictureSize();
        const double ratio = devicePixelRatioF();
        QPixmap picture(size * ratio);
        picture.setDevicePixelRatio(ratio);
        picture.fill(theme->background);
        QPainter painter(&picture);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painted.scene->render(&painter, QRectF(QPointF(), QSizeF(size)), painted.page, Qt::IgnoreAspectRatio);
        painter.end();
        m_drawing->setPicture(picture);
    }
    m_idle.start();
}

} // namespace sampan
