// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/lookdialog.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace sampan {

namespace {
enum Column { NameColumn, FolderColumn, ModifiedColumn, ContentColumn };
constexpr int pathRole = Qt::UserRole;
} // namespace

LookDialog::LookDialog(LostFile lost, QWidget *parent)
    : QDialog(parent)
    , m_lost(std::move(lost))
    , m_list(new QTreeWidget)
    , m_place(new QLabel)
    , m_busy(new QProgressBar)
{
    setWindowTitle(tr("Look for a file"));
    auto *what = new QLabel(
        tr("%1 is no longer in %2.")
            .arg(QFileInfo(m_lost.path).fileName(), QDir::toNativeSeparators(QFileInfo(m_lost.path).path())));
    what->setWordWrap(true);
    what->setTextFormat(Qt::PlainText);
    m_list->setColumnCount(4);
    m_list->setHeaderLabels({ tr("File"), tr("Folder"), tr("Changed"), tr("Contents") });
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Files that were found"));
    m_list->header()->setSectionResizeMode(FolderColumn, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    for (const int column : { NameColumn, ModifiedColumn, ContentColumn })
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setMinimumWidth(10); // a long path does not widen the dialog
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setMaximumHeight(6);
    m_busy->setAccessibleName(tr("Looking"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel);
    m_open = buttons->button(QDialogButtonBox::Open);
    m_open->setEnabled(false);
    auto *elsewhere = buttons->addButton(tr("Look in another &folder…"), QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_busy);
    layout->addWidget(m_place);
    layout->addWidget(buttons);
    resize(760, 380);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(elsewhere, &QPushButton::clicked, this, &LookDialog::chooseFolder);
    connect(m_list, &QTreeWidget::itemActivated, this, &QDialog::accept);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, [this] { m_open->setEnabled(!chosen().isEmpty()); });
    connect(&m_search, &FileSearch::found, this, &LookDialog::add);
    connect(&m_search, &FileSearch::finished, this, &LookDialog::ended);
    connect(&m_search, &FileSearch::lookingIn, this, [this](const QString &folder) {
        m_place->setText(m_place->fontMetrics().elidedText(
            tr("Looking in %1").arg(QDir::toNativeSeparators(folder)), Qt::ElideMiddle, m_list->width()));
    });
    look(FileSearch::likelyFolders(m_lost.path));
}

QString LookDialog::chosen() const
{
    const QTreeWidgetItem *item = m_list->selectedItems().value(0);
    return item ? item->data(0, pathRole).toString() : QString();
}

void LookDialog::look(const QStringList &folders)
{
    m_busy->show();
    m_search.start(m_lost, folders);
}

void LookDialog::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Look in a folder"), QDir::homePath());
    if (folder.isEmpty())
        return;
    m_list->clear();
    look({ folder });
}

void LookDialog::add(const FoundFile &file)
{
    auto *item = new QTreeWidgetItem({ QFileInfo(file.path).fileName(),
        QDir::toNativeSeparators(QFileInfo(file.path).path()), QLocale().toString(file.modified, QLocale::ShortFormat),
        file.sameContent              ? tr("the same")
            : m_lost.sha256.isEmpty() ? tr("not known")
                                      : tr("different") });
    item->setData(0, pathRole, file.path);
    item->setToolTip(FolderColumn, QDir::toNativeSeparators(file.path));
    // The same contents are what was looked for; a name may be chance.
    int row = m_list->topLevelItemCount();
    if (file.sameContent) {
        row = 0;
        while (row < m_list->topLevelItemCount()
            && m_list->topLevelItem(row)->text(ContentColumn) == item->text(ContentColumn))
            ++row;
    }
    m_list->insertTopLevelItem(row, item);
    if (m_list->selectedItems().isEmpty() || (file.sameContent && row == 0))
        m_list->setCurrentItem(item);
}

void LookDialog::ended()
{
    m_busy->hide();
    const int count = m_list->topLevelItemCount();
    m_place->setText(count == 0 ? tr("Nothing was found.") : tr("%n file(s) found.", nullptr, count));
}

} // namespace sampan
