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

//! Asks for format, size, resolution, theme and file of an export, and shows what will come of it.
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
    QCheckBox *m_transparent;
    QCheckBox *m_withData;
    QLineEdit *m_path;
    QPushButton *m_export;
    QLabel *m_preview;
    QTimer m_previewDelay;
    bool m_updating = false;
};

} // namespace sampan
