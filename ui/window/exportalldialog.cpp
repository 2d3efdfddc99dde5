// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/exportalldialog.h"

#include "datasets/readers/names.h"
#include "ui/figure/pagesizes.h"
#include "ui/figure/theme.h"
#include "ui/window/documentlist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSet>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace sampan {

ExportAllDialog::ExportAllDialog(const DocumentList &documents, QWidget *parent)
    : QDialog(parent)
    , m_documents(documents)
    , m_scope(new QComboBox)
    , m_size(new QComboBox)
    , m_theme(new QComboBox)
    , m_dpi(new QSpinBox)
    , m_folder(new QLineEdit)
    , m_count(new QLabel)
    , m_progress(new QProgressBar)
{
    setWindowTitle(tr("Export all figures"));
    m_scope->addItem(
        tr("Figures of “%1”").arg(documents.current() ? shownName(documents.current()->title()) : QString()));
    if (documents.count() > 1)
        m_scope->addItem(tr("Figures of all open datasets"));
    m_size->addItem(tr("Each figure’s own size"));
    for (const PageSize &size : pageSizes())
        m_size->addItem(size.label, size.name);
    m_theme->addItem(tr("Each figure’s own theme"));
    for (const QString &name : themeNames())
        m_theme->addItem(themeLabel(name), name);
    m_dpi->setRange(36, 1200);
    m_dpi->setValue(300);
    m_dpi->setSuffix(tr(" dpi"));
    auto *formats = new QHBoxLayout;
    formats->setSpacing(16);
    for (const auto &[suffix, checked] :
        { std::pair("png", true), { "pdf", true }, { "svg", false }, { "csv", false } }) {
        auto *box = new QCheckBox(QString::fromLatin1(suffix).toUpper());
        box->setObjectName(QString::fromLatin1(suffix));
        box->setChecked(checked);
        connect(box, &QCheckBox::toggled, this, &ExportAllDialog::update);
        formats->addWidget(box);
        m_formats += box;
    }
    formats->addStretch();
    auto *choose = new QPushButton(tr("C&hoose…"));
    choose->setAutoDefault(false);
    auto *folder = new QHBoxLayout;
    folder->addWidget(m_folder, 1);
    folder->addWidget(choose);
    m_folder->setMinimumWidth(320);
    m_folder->setAccessibleName(tr("Folder"));
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_progress->setVisible(false);
    auto *buttons = new QDialogButtonBox;
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_export = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);

    auto *form = new QFormLayout;
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(14);
    form->addRow(tr("&What:"), m_scope);
    form->addRow(tr("Formats:"), formats);
    form->addRow(tr("&Size:"), m_size);
    form->addRow(tr("&Resolution:"), m_dpi);
    form->addRow(tr("&Theme:"), m_theme);
    form->addRow(tr("F&older:"), folder);
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(folder)))
        label->setBuddy(m_folder);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(14);
    layout->addLayout(form);
    layout->addWidget(m_count);
    layout->addWidget(m_progress);
    layout->addWidget(buttons);

    connect(m_scope, &QComboBox::activated, this, &ExportAllDialog::update);
    connect(m_size, &QComboBox::activated, this, &ExportAllDialog::update);
    connect(m_folder, &QLineEdit::textChanged, this, &ExportAllDialog::update);
    connect(choose, &QPushButton::clicked, this, &ExportAllDialog::browse);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportAllDialog::begin);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_batch, &ExportBatch::progressed, this, [this](int finished, int all, const QString &path) {
        m_progress->setMaximum(all);
        m_progress->setValue(finished);
        m_count->setText(path.isEmpty() ? QString() : tr("Writing %1").arg(QFileInfo(path).fileName()));
    });
    connect(&m_batch, &ExportBatch::finished, this, [this] {
        Q_EMIT exported(m_batch.written(), m_batch.problems(), m_folder->text());
        QDialog::done(Accepted);
    });
    update();
}

void ExportAllDialog::setFolder(const QString &folder) { m_folder->setText(QDir::toNativeSeparators(folder)); }

std::vector<ExportJob> ExportAllDialog::jobs() const
{
    std::vector<const Document *> chosen;
    for (int i = 0; i < m_documents.count(); ++i)
        if (m_scope->currentIndex() == 1 || m_documents.at(i) == m_documents.current())
            chosen.push_back(m_documents.at(i));
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    const auto size = pageSizeFromName(m_size->currentData().toString());
    std::vector<ExportJob> jobs;
    QSet<QString> taken; // two figures of one name get two files, on systems too that do not tell a from A
    for (const Document *document : chosen)
        for (int figure = 0; figure < document->figureCount(); ++figure) {
            const FigureSpec &spec = document->spec(figure);
            QString name = figureFileName(spec, figure + 1);
            const QString wanted = name;
            for (int i = 2; taken.contains(name.toLower()); ++i)
                name = QStringLiteral("%1-%2").arg(wanted).arg(i);
            taken += name.toLower();
            ExportRequest request;
            request.sizeMm = size ? size->sizeMm : spec.sizeMm;
            request.dpi = size && size->dpi > 0 ? size->dpi : m_dpi->value();
            request.theme = m_theme->currentIndex() > 0 ? m_theme->currentData().toString() : spec.theme;
            request.textSize = spec.textSize;
            for (const QCheckBox *format : m_formats) {
                if (!format->isChecked())
                    continue;
                request.path = QStringLiteral("%1/%2.%3").arg(folder, name, format->objectName());
                jobs.push_back({ document->dataset(), spec, request });
            }
        }
    return jobs;
}

void ExportAllDialog::update()
{
    const auto all = jobs();
    const auto size = pageSizeFromName(m_size->currentData().toString());
    m_dpi->setEnabled(!(size && size->dpi > 0));
    m_count->setText(tr("%n file(s)", nullptr, int(all.size())));
    m_export->setEnabled(!all.empty() && !m_folder->text().trimmed().isEmpty());
}

void ExportAllDialog::begin()
{
    std::vector<ExportJob> all = jobs();
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    if (!QDir().mkpath(folder)) {
        QMessageBox::warning(this, windowTitle(), tr("The folder %1 cannot be made.").arg(m_folder->text()));
        return;
    }
    const auto there = std::count_if(
        all.begin(), all.end(), [](const ExportJob &job) { return QFileInfo::exists(job.request.path); });
    if (there > 0
        && QMessageBox::question(this, windowTitle(),
               tr("%n file(s) of these names exist in the folder. Replace them?", nullptr, int(there)))
            != QMessageBox::Yes)
        return;
    for (QWidget *field : std::initializer_list<QWidget *> { m_scope, m_size, m_theme, m_dpi, m_folder, m_export })
        field->setEnabled(false);
    for (QCheckBox *format : m_formats)
        format->setEnabled(false);
    m_progress->setVisible(true);
    m_batch.start(std::move(all));
}

void ExportAllDialog::browse()
{
    const QString folder = QFileDialog::getExistingDirectory(this, windowTitle(), m_folder->text());
    if (!folder.isEmpty())
        setFolder(folder);
}

void ExportAllDialog::done(int result)
{
    if (m_batch.isRunning())
        m_batch.cancel(); // closes the dialog by its own end
    else
        QDialog::done(result);
}

} // namespace sampan
