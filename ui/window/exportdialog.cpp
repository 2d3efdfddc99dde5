// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/exportdialog.h"

#include "ui/figure/honesty.h"
#include "ui/figure/pagesizes.h"
#include "ui/figure/theme.h"
#include "ui/window/fittingarea.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace sampan {

namespace {
constexpr QSize previewRoom(420, 320);
constexpr int previewDelayMs = 120;
constexpr int previewLines = 14;

//! The first lines of the file, as far as they are read at a glance.
QString firstLines(const QByteArray &csv)
{
    QStringList lines = QString::fromUtf8(csv.left(8000)).remove(QLatin1Char('\r')).split(QLatin1Char('\n'));
    const bool more = lines.size() > previewLines;
    lines = lines.mid(0, previewLines);
    if (more)
        lines += QStringLiteral("…");
    return lines.join(QLatin1Char('\n'));
}
} // namespace

ExportDialog::ExportDialog(DatasetPtr dataset, FigureSpec spec, QWidget *parent)
    : QDialog(parent)
    , m_dataset(std::move(dataset))
    , m_spec(std::move(spec))
    , m_format(new QComboBox)
    , m_preset(new QComboBox)
    , m_width(new QDoubleSpinBox)
    , m_height(new QDoubleSpinBox)
    , m_dpi(new QSpinBox)
    , m_theme(new QComboBox)
    , m_textSize(new QDoubleSpinBox)
    , m_transparent(new QCheckBox(tr("Transparent &background")))
    , m_withData(new QCheckBox(tr("&Values in the file, so that it opens as a figure again")))
    , m_path(new QLineEdit)
    , m_preview(new QLabel)
    , m_advice(new QLabel)
{
    setWindowTitle(tr("Export figure"));
    m_format->addItem(tr("PNG picture"), QStringLiteral("png"));
    m_format->addItem(tr("PDF, for print"), QStringLiteral("pdf"));
    m_format->addItem(tr("SVG drawing"), QStringLiteral("svg"));
    m_format->addItem(tr("CSV, the figure's data"), QStringLiteral("csv"));
    m_format->addItem(tr("Vega-Lite, for the web"), QStringLiteral("vl.json"));
    for (const PageSize &preset : pageSizes())
        m_preset->addItem(preset.label);
    m_preset->addItem(tr("Own size"));
    for (QDoubleSpinBox *box : { m_width, m_height }) {
        box->setRange(20, 2000);
        box->setDecimals(1);
        box->setSuffix(tr(" mm"));
    }
    m_width->setAccessibleName(tr("Width"));
    m_height->setAccessibleName(tr("Height"));
    m_dpi->setRange(36, 1200);
    m_dpi->setSuffix(tr(" dpi"));
    for (const QString &name : themeNames())
        m_theme->addItem(themeLabel(name), name);
    m_theme->addItem(tr("From a file…"));
    m_textSize->setRange(smallestText - 1, 40);
    m_textSize->setDecimals(1);
    m_textSize->setSuffix(tr(" pt"));
    m_textSize->setSpecialValueText(tr("As in the theme")); // at the minimum, which is no size
    m_textSize->setAccessibleName(tr("Size of text"));
    m_advice->setWordWrap(true);
    m_advice->setTextFormat(Qt::PlainText);
    m_advice->setFixedWidth(previewRoom.width() + 24);
    m_advice->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *size = new QHBoxLayout;
    size->addWidget(m_width);
    size->addWidget(new QLabel(QStringLiteral("×")));
    size->addWidget(m_height);
    size->addStretch();
    auto *choose = new QPushButton(tr("C&hoose…"));
    auto *file = new QHBoxLayout;
    file->addWidget(m_path, 1);
    file->addWidget(choose);
    m_path->setMinimumWidth(300);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_export = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);

    m_preview->setFixedSize(previewRoom + QSize(24, 24));
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setAccessibleName(tr("Preview of the export"));
    m_preview->setAutoFillBackground(true);
    m_preview->setBackgroundRole(QPalette::Midlight);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setMargin(12);
    m_previewDelay.setSingleShot(true);
    m_previewDelay.setInterval(previewDelayMs);
    connect(&m_previewDelay, &QTimer::timeout, this, &ExportDialog::showPreview);

    auto *form = new QFormLayout;
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(14);
    form->addRow(tr("&Format:"), m_format);
    form->addRow(tr("&Size:"), m_preset);
    form->addRow(QString(), size);
    form->addRow(tr("&Resolution:"), m_dpi);
    form->addRow(tr("&Theme:"), m_theme);
    form->addRow(tr("Te&xt:"), m_textSize);
    form->addRow(QString(), m_transparent);
    form->addRow(QString(), m_withData);
    form->addRow(tr("F&ile:"), file);
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(file)))
        label->setBuddy(m_path);
    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(20);
    auto *left = new QVBoxLayout;
    left->addWidget(m_preview);
    left->addWidget(m_advice);
    left->addStretch();
    columns->addLayout(left);
    columns->addLayout(form, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(16);
    layout->addWidget(new FittingArea(content), 1);
    layout->addWidget(buttons);
    choose->setAutoDefault(false);
    m_export->setDefault(true);

    connect(m_format, &QComboBox::activated, this, &ExportDialog::chooseFormat);
    connect(m_preset, &QComboBox::activated, this, &ExportDialog::choosePreset);
    for (QDoubleSpinBox *box : { m_width, m_height })
        connect(box, &QDoubleSpinBox::valueChanged, this, &ExportDialog::update);
    connect(m_theme, &QComboBox::activated, this, &ExportDialog::chooseTheme);
    connect(m_textSize, &QDoubleSpinBox::valueChanged, this, &ExportDialog::update);
    connect(m_transparent, &QCheckBox::toggled, this, &ExportDialog::update);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::update);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    ExportRequest request;
    request.sizeMm = m_spec.sizeMm;
    request.theme = m_spec.theme;
    request.textSize = m_spec.textSize;
    setRequest(request);
}

ExportRequest ExportDialog::request() const
{
    ExportRequest request;
    request.path = m_path->text().trimmed();
    const QString suffix = m_format->currentData().toString();
    if (!request.path.isEmpty() && formatOf(request.path) != suffix)
        request.path += QLatin1Char('.') + suffix;
    request.sizeMm = QSizeF(m_width->value(), m_height->value());
    // The preset of so many pixels must come out at just these: the boxes round to tenths of a millimetre.
    const auto presets = pageSizes();
    if (const std::size_t preset = std::size_t(m_preset->currentIndex()); preset < presets.size())
        request.sizeMm = presets[preset].sizeMm;
    request.dpi = m_dpi->value();
    request.theme = m_theme->currentData().toString();
    request.textSize = m_textSize->value() < smallestText ? 0 : m_textSize->value();
    request.transparent = m_transparent->isChecked();
    request.withData = m_withData->isChecked() || isData();
    return request;
}

bool ExportDialog::isData() const
{
    const QString format = m_format->currentData().toString();
    return format == QLatin1String("csv") || format == QLatin1String("vl.json");
}

void ExportDialog::setRequest(const ExportRequest &request)
{
    m_updating = true;
    m_width->setValue(request.sizeMm.width());
    m_height->setValue(request.sizeMm.height());
    m_dpi->setValue(int(std::lround(request.dpi)));
    showTheme(request.theme);
    m_textSize->setValue(request.textSize > 0 ? request.textSize : m_textSize->minimum());
    m_transparent->setChecked(request.transparent);
    m_withData->setChecked(request.withData);
    m_updating = false;
    setPath(request.path);
}

void ExportDialog::setPath(const QString &path)
{
    const int format = m_format->findData(formatOf(path));
    if (format >= 0)
        m_format->setCurrentIndex(format);
    m_path->setText(path);
    update();
}

Result<void> ExportDialog::exportNow() const { return runExport(*m_dataset, m_spec, request()); }

void ExportDialog::choosePreset(int preset)
{
    const auto presets = pageSizes();
    if (preset < 0 || preset >= int(presets.size()))
        return;
    m_updating = true;
    const PageSize &chosen = presets[std::size_t(preset)];
    m_width->setValue(chosen.sizeMm.width());
    m_height->setValue(chosen.sizeMm.height());
    if (chosen.dpi > 0)
        m_dpi->setValue(int(chosen.dpi));
    m_updating = false;
    update();
}

void ExportDialog::chooseFormat()
{
    const QString path = m_path->text();
    const QString suffix = formatOf(path);
    if (m_format->findData(suffix) >= 0)
        m_path->setText(path.left(path.size() - suffix.size()) + m_format->currentData().toString());
    update();
}

//! Takes a theme into the list if it can be read, and shows it chosen.
void ExportDialog::showTheme(const QString &name)
{
    if (m_theme->findData(name) < 0 && loadTheme(name))
        m_theme->insertItem(m_theme->count() - 1, themeLabel(name), name);
    m_theme->setCurrentIndex(std::max(0, m_theme->findData(name)));
    m_themeBefore = m_theme->currentIndex();
}

void ExportDialog::chooseTheme()
{
    if (m_theme->currentData().isValid()) {
        m_themeBefore = m_theme->currentIndex();
        update();
        return;
    }
    // The last entry asks for a file.
    m_theme->setCurrentIndex(m_themeBefore);
    const QString path
        = QFileDialog::getOpenFileName(this, tr("Theme file"), themeFolder(), tr("Themes (*.json);;All files (*)"));
    if (path.isEmpty())
        return;
    if (const auto theme = loadTheme(path); !theme) {
        QMessageBox::warning(this, tr("Theme file"), theme.error().text());
        return;
    }
    showTheme(path);
    update();
}

void ExportDialog::browse()
{
    const QString suffix = m_format->currentData().toString();
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export figure"), m_path->text(), tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix));
    if (!path.isEmpty())
        setPath(path);
}

void ExportDialog::update()
{
    if (m_updating)
        return;
    const auto presets = pageSizes();
    int match = int(presets.size());
    for (std::size_t i = 0; i < presets.size(); ++i) {
        const QSizeF size = presets[i].sizeMm;
        if (std::abs(size.width() - m_width->value()) < 0.06 && std::abs(size.height() - m_height->value()) < 0.06)
            match = int(i);
    }
    m_preset->setCurrentIndex(match);
    const QString format = m_format->currentData().toString();
    const bool drawn = !isData();
    for (QWidget *widget : std::initializer_list<QWidget *> { m_preset, m_width, m_height, m_theme, m_textSize })
        widget->setEnabled(drawn);
    m_dpi->setEnabled(format == QLatin1String("png"));
    m_transparent->setEnabled(drawn);
    m_withData->setEnabled(drawn);
    m_export->setEnabled(!m_path->text().trimmed().isEmpty());
    m_previewDelay.start();
}

void ExportDialog::showAdvice(FigureSpec spec, bool table, const ExportRequest &asked)
{
    spec.sizeMm = asked.sizeMm;
    const auto theme = loadTheme(spec.theme);
    QStringList lines;
    if (theme && !table)
        for (const Advice &advice : honestyCheck(*m_dataset, compose(*m_dataset, spec), *theme,
                 m_format->currentData().toString() == QLatin1String("png") ? asked.dpi : 0))
            lines += QStringLiteral("•\u00a0") + advice.text;
    m_advice->setText(lines.join(QLatin1Char('\n')));
    m_advice->setAccessibleName(tr("Advice on the figure") + QLatin1String(": ") + lines.join(u' '));
    m_advice->setVisible(!lines.isEmpty());
}

void ExportDialog::showPreview()
{
    const ExportRequest asked = request();
    const bool table = isData();
    FigureSpec spec = m_spec;
    spec.theme = asked.theme;
    spec.textSize = asked.textSize;
    showAdvice(spec, table, asked);
    ExportOptions options;
    options.sizeMm = asked.sizeMm;
    options.transparent = asked.transparent;
    // As many dots as there is room for, so that it looks as the file will.
    const double room
        = std::min(previewRoom.width() / asked.sizeMm.width(), previewRoom.height() / asked.sizeMm.height());
    options.dpi = std::clamp(room * 25.4 * devicePixelRatioF(), 36.0, 1200.0);
    const auto bytes
        = renderFigure(*m_dataset, spec, table ? m_format->currentData().toString() : QStringLiteral("png"), options);
    if (!bytes) {
        m_preview->setWordWrap(true);
        m_preview->setText(bytes.error().message);
        return;
    }
    m_preview->setWordWrap(false);
    if (table) {
        m_preview->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        m_preview->setText(firstLines(*bytes));
        return;
    }
    QPixmap picture = QPixmap::fromImage(QImage::fromData(*bytes, "PNG"));
    picture = picture.scaled(previewRoom * devicePixelRatioF(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(devicePixelRatioF());
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setPixmap(picture);
}

} // namespace sampan
