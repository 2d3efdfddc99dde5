// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sidefigure.h"

#include "ui/chart/chartview.h"
#include "ui/window/elidingbox.h"
#include "ui/window/flowlayout.h"
#include "ui/window/linkbutton.h"

#include <QVBoxLayout>

namespace sampan {

SideFigure::SideFigure(QWidget *parent)
    : QWidget(parent)
    , m_chart(new ChartView)
    , m_figures(new ElidingBox)
    , m_selection(new LinkButton(tr("Selection"), true))
    , m_reading(new LinkButton(tr("Year"), true))
    , m_hidden(new LinkButton(tr("Hidden series"), true))
    , m_view(new LinkButton(tr("View"), true))
{
    setObjectName(QStringLiteral("sideFigure"));
    setAccessibleName(tr("Second figure"));
    m_figures->setObjectName(QStringLiteral("sideFigures"));
    m_figures->setAccessibleName(tr("Figure beside"));
    m_figures->setToolTip(tr("Figure beside"));
    m_figures->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_figures->setMinimumContentsLength(18);
    m_chart->setMinimumSize(200, 160);
    auto *shut = new QToolButton;
    shut->setObjectName(QStringLiteral("closeBeside"));
    shut->setText(tr("Close"));
    shut->setAccessibleName(tr("Close the second figure"));
    shut->setAutoRaise(true);
    shut->setFocusPolicy(Qt::StrongFocus);
    auto *head = new QWidget;
    auto *bar = new FlowLayout(head);
    bar->setContentsMargins(8, 8, 8, 8);
    bar->setSpacing(4);
    for (QWidget *widget :
        std::initializer_list<QWidget *> { m_figures, m_selection, m_reading, m_hidden, m_view, shut })
        bar->addWidget(widget);
    labelForReaders(m_figures);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    head->setSizePolicy(policy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_chart, 1);
    connect(m_figures, &QComboBox::activated, this, &SideFigure::figureChosen);
    connect(shut, &QToolButton::clicked, this, &SideFigure::closeRequested);
    for (LinkButton *link : { m_selection, m_reading, m_hidden, m_view })
        connect(link, &QToolButton::toggled, this, &SideFigure::linksChanged);
}

bool SideFigure::sharesSelection() const { return m_selection->isChecked(); }
bool SideFigure::sharesReading() const { return m_reading->isChecked(); }
bool SideFigure::sharesHidden() const { return m_hidden->isChecked(); }
bool SideFigure::sharesView() const { return m_view->isChecked(); }

void SideFigure::showDocument(const Document *document)
{
    if (!document || document->beside() < 0) {
        m_figures->clear();
        m_chart->clearFigure();
        return;
    }
    m_figures->clear();
    for (int figure = 0; figure < document->figureCount(); ++figure) {
        const FigureSpec &spec = document->spec(figure);
        const QString title = spec.title.isEmpty() ? tr("Figure %1").arg(figure + 1) : spec.title;
        m_figures->addItem(QStringLiteral("%1 (%2)").arg(title, markLabel(spec.mark)));
    }
    showSpec(*document);
}

void SideFigure::showSpec(const Document &document)
{
    if (document.beside() < 0)
        return;
    m_figures->setCurrentIndex(document.beside());
    m_chart->showFigure(document.dataset(), document.spec(document.beside()));
}

} // namespace sampan
