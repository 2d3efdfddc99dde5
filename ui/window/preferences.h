// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/appearance.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;

namespace sampan {

class Settings;

//! The few things that are a matter of taste. Each takes effect as it is chosen and is remembered at once; only the
//! language waits for the next start, and says so.
class Preferences : public QDialog {
    Q_OBJECT
public:
    explicit Preferences(Settings *settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void appearanceChosen(sampan::Appearance appearance);
    void leftDragChosen(bool zooms);

private:
    void chooseLanguage();
    void storeExport();

    Settings *m_settings;
    QComboBox *m_language;
    QLabel *m_languageNote;
    QComboBox *m_appearance;
    QCheckBox *m_leftDrag;
    QCheckBox *m_fixedExport;
    QDoubleSpinBox *m_width;
    QDoubleSpinBox *m_height;
    QSpinBox *m_dpi;
    QComboBox *m_theme;
};

} // namespace sampan
