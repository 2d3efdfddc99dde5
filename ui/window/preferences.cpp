// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/preferences.h"

#include "ui/figure/theme.h"
#include "ui/window/language.h"
#include "ui/window/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace sampan {

namespace {

//! Short explanations below a choice.
QLabel *makeNote(const QString &text)
{
    auto *note = new QLabel(text);
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setWordWrap(true);
    return note;
}

} // namespace

Preferences::Preferences(Settings *settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_language(new QComboBox)
    , m_languageNote(makeNote(tr("The language changes when Sampan is started next.")))
    , m_appearance(new QComboBox)
    , m_leftDrag(new QCheckBox(tr("Dragging with the &left button draws a zoom box")))
    , m_fixedExport(new QCheckBox(tr("Every &export begins with this size and look")))
    , m_width(new QDoubleSpinBox)
    , m_height(new QDoubleSpinBox)
    , m_dpi(new QSpinBox)
    , m_theme(new QComboBox)
{
    setWindowTitle(tr("Preferences"));
    m_language->setObjectName(QStringLiteral("language"));
    m_appearance->setObjectName(QStringLiteral("appearance"));
    m_leftDrag->setObjectName(QStringLiteral("leftDragZooms"));
    m_fixedExport->setObjectName(QStringLiteral("fixedExport"));

    m_language->addItem(tr("As the desktop"), QString());
    for (const Language &language : languages())
        m_language->addItem(language.name, language.code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(settings->language())));
    m_languageNote->hide();

    m_appearance->addItem(tr("As the desktop"), int(Appearance::System));
    m_appearance->addItem(tr("Light"), int(Appearance::Light));
    m_appearance->addItem(tr("Dark"), int(Appearance::Dark));
    m_appearance->addItem(tr("High contrast"), int(Appearance::Contrast));
    m_appearance->setCurrentIndex(m_appearance->findData(int(settings->appearance())));

    m_leftDrag->setChecked(settings->leftDragZooms());

    for (QDoubleSpinBox *box : { m_width, m_height }) {
        box->setRange(20, 2000);
        box->setDecimals(1);
        box->setSuffix(tr(" mm"));
    }
    m_width->setAccessibleName(tr("Width of exports"));
    m_height->setAccessibleName(tr("Height of exports"));
    m_dpi->setRange(36, 1200);
    m_dpi->setSuffix(tr(" dpi"));
    for (const QString &name : themeNames())
        m_theme->addItem(themeLabel(name), name);
    const auto defaults = settings->exportDefaults();
    const ExportRequest shown = defaults.value_or(ExportRequest {});
    m_fixedExport->setChecked(defaults.has_value());
    m_width->setValue(shown.sizeMm.width());
    m_height->setValue(shown.sizeMm.height());
    m_dpi->setValue(int(std::lround(shown.dpi)));
    m_theme->setCurrentIndex(std::max(0, m_theme->findData(shown.theme)));

    auto *size = new QHBoxLayout;
    size->addWidget(m_width);
    size->addWidget(new QLabel(QStringLiteral("×")));
    size->addWidget(m_height);
    size->addStretch();
    auto *form = new QFormLayout;
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(14);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Lan&guage:"), m_language);
    form->addRow(QString(), m_languageNote);
    form->addRow(tr("&Appearance:"), m_appearance);
    form->addRow(tr("Chart:"), m_leftDrag);
    form->addRow(QString(),
        makeNote(tr("Otherwise it moves the figure, and Shift draws the box. The middle button always moves it.")));
    form->addRow(tr("Exports:"), m_fixedExport);
    form->addRow(tr("&Size:"), size);
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(size)))
        label->setBuddy(m_width);
    form->addRow(tr("&Resolution:"), m_dpi);
    form->addRow(tr("&Theme:"), m_theme);
    form->addRow(QString(), makeNote(tr("Otherwise an export begins as the last one was.")));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(18);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(480);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_language, &QComboBox::activated, this, &Preferences::chooseLanguage);
    connect(m_appearance, &QComboBox::activated, this, [this] {
        const auto appearance = Appearance(m_appearance->currentData().toInt());
        m_settings->setAppearance(appearance);
        Q_EMIT appearanceChosen(appearance);
    });
    connect(m_leftDrag, &QCheckBox::toggled, this, [this](bool zooms) {
        m_settings->setLeftDragZooms(zooms);
        Q_EMIT leftDragChosen(zooms);
    });
    const auto enable = [this](bool fixed) {
        for (QWidget *widget : std::initializer_list<QWidget *> { m_width, m_height, m_dpi, m_theme })
            widget->setEnabled(fixed);
    };
    enable(defaults.has_value());
    connect(m_fixedExport, &QCheckBox::toggled, this, enable);
    connect(m_fixedExport, &QCheckBox::toggled, this, &Preferences::storeExport);
    for (QDoubleSpinBox *box : { m_width, m_height })
        connect(box, &QDoubleSpinBox::valueChanged, this, &Preferences::storeExport);
    connect(m_dpi, &QSpinBox::valueChanged, this, &Preferences::storeExport);
    connect(m_theme, &QComboBox::activated, this, &Preferences::storeExport);
}

void Preferences::chooseLanguage()
{
    const QString code = m_language->currentData().toString();
    m_settings->setLanguage(code);
    const QString next = bestLanguage(QStringList(code) + environmentLanguages());
    m_languageNote->setVisible(next != spokenLanguage());
}

void Preferences::storeExport()
{
    if (!m_fixedExport->isChecked()) {
        m_settings->setExportDefaults(std::nullopt);
        return;
    }
    ExportRequest request;
    request.sizeMm = QSizeF(m_width->value(), m_height->value());
    request.dpi = m_dpi->value();
    request.theme = m_theme->currentData().toString();
    m_settings->setExportDefaults(request);
}

} // namespace sampan
