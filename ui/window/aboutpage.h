// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/analysis/claims.h"

#include <QFutureWatcher>
#include <QTextBrowser>

namespace sampan {

//! What a dataset says about itself: sources, notes, licences, and its claims with what the data say to them.
class AboutPage : public QTextBrowser {
    Q_OBJECT
public:
    explicit AboutPage(QWidget *parent = nullptr);
    ~AboutPage() override;

    void setDataset(DatasetPtr dataset);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void checkLater();
    void refreshIfSeen(); //!< the text is made when someone looks
    void refresh();

    bool m_stale = false;
    DatasetPtr m_dataset;
    DatasetPtr m_checked; //!< whose claims stand in m_checks
    std::vector<ClaimCheck> m_checks;
    QFutureWatcher<std::vector<ClaimCheck>> m_watcher;
};

} // namespace sampan
