// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/exportbatch.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace sampan {

class DocumentList;

//! Exports every figure of a dataset, or of all that are open, into a folder; shows how far it is and can be stopped.
class ExportAllDialog : public QDialog {
    Q_OBJECT
public:
    explicit ExportAllDialog(const DocumentList &documents, QWidget *parent = nullptr);

    void setFolder(const QString &folder);
    //! The files that would be written, each figure in each format that is ticked.
    std::vector<ExportJob> jobs() const;
    ExportBatch *batch() { return &m_batch; }

    void done(int result) override;

Q_SIGNALS:
    void exported(int written, const sampan::Problems &problems, const QString &folder);

private:
    void update();
    void begin();
    void browse();

    const DocumentList &m_documents;
    ExportBatch m_batch;
    QComboBox *m_scope;
    QComboBox *m_size;
    QComboBox *m_theme;
    QSpinBox *m_dpi;
    QList<QCheckBox *> m_formats; //!< objectName: the suffix
    QLineEdit *m_folder;
    QLabel *m_count;
    QProgressBar *m_progress;
    QPushButton *m_export;
    QPushButton *m_cancel;
};

} // namespace sampan
