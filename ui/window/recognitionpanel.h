// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/model/dataset.h"
#include "ui/models/recognitionmodel.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;
class QStackedLayout;
class QTableView;

namespace sampan {

//! How a file was understood, with its first rows; each answer can be set right.
class RecognitionPanel : public QWidget {
    Q_OBJECT
public:
    explicit RecognitionPanel(QWidget *parent = nullptr);

    void setDataset(DatasetPtr dataset);
    //! Shows again what holds, after a choice that could not be followed.
    void refresh();
    //! Takes the column for this; one that had the role gets the column's old one.
    void chooseRole(int column, ColumnRole role);
    void focusColumns();

Q_SIGNALS:
    void choicesMade(const sampan::RecognitionChoices &choices);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeForm();
    QTableView *makeTable(QAbstractItemModel *model, const QString &name);
    QComboBox *addCombo(QFormLayout *form, const QString &label, const char *name);
    void fillChoices();
    void fillUnit();
    void showRoles(const QModelIndex &index);
    //! A click or the key: takes the role that the cell stands for, or offers all.
    void pick(const QModelIndex &index);
    void chooseUnit();
    void send();

    DatasetPtr m_dataset;
    RecognitionChoices m_choices;
    ColumnModel m_columnModel;
    PreviewModel m_previewModel;
    QStackedLayout *m_pages = nullptr;
    QLabel *m_without = nullptr;
    QFormLayout *m_form = nullptr;
    QComboBox *m_encoding = nullptr, *m_delimiter = nullptr, *m_decimal = nullptr, *m_sheet = nullptr;
    QComboBox *m_measure = nullptr, *m_unit = nullptr, *m_scale = nullptr;
    QSpinBox *m_headerLine = nullptr, *m_dataLine = nullptr;
    QPushButton *m_reset = nullptr;
    QTableView *m_columns = nullptr, *m_preview = nullptr;
    bool m_filling = false;
};

} // namespace sampan
