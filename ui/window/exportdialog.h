// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/exportrequest.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace sampan {

//! Asks for format, size, resolution, theme and file of an export; shows what will come of it, and what a careful
//! editor would ask.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    ExportDialog(DatasetPtr dataset, FigureSpec spec, QWidget *parent = nullptr);

    ExportRequest request() const;
    void setRequest(const ExportRequest &request);
    void setPath(const QString &path);
    //! Writes the file as asked for.
    Result<void> exportNow() const;

private:
    bool isData() const; //!< the format asked for is no picture
    void choosePreset(int preset);
    void chooseFormat();
    void browse();
    void showTheme(const QString &name);
    void chooseTheme();
    void showAdvice(FigureSpec spec, bool table, const ExportRequest &asked);
    void update();
    void showPreview();

    DatasetPtr m_dataset;
    FigureSpec m_spec;
    QComboBox *m_format;
    QComboBox *m_preset;
    QDoubleSpinBox *m_width;
    QDoubleSpinBox *m_height;
    QSpinBox *m_dpi;
    QComboBox *m_theme;
    QDoubleSpinBox *m_textSize;
    QCheckBox *m_transparent;
    QCheckBox *m_withData;
    QLineEdit *m_path;
    QPushButton *m_export;
    QLabel *m_preview;
    QLabel *m_advice;
    int m_themeBefore = 0;
    QTimer m_previewDelay;
    bool m_updating = false;
};

} // namespace sampan
