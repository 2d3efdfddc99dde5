// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/exportrequest.h"

#include <QTimer>

namespace sampan {

//! One file of many to be written.
struct ExportJob {
    DatasetPtr dataset;
    FigureSpec spec;
    ExportRequest request;
};

//! Writes many figures one after the other. Painting belongs to the window's thread, so each file is a step of its own
//! and the window lives between them.
class ExportBatch : public QObject {
    Q_OBJECT
public:
    explicit ExportBatch(QObject *parent = nullptr);

    void start(std::vector<ExportJob> jobs);
    void cancel(); //!< what is written stays
    bool isRunning() const { return m_next < m_jobs.size(); }
    int written() const { return m_written; }
    const Problems &problems() const { return m_problems; }

Q_SIGNALS:
    void progressed(int done, int all, const QString &path); //!< path: the file that is begun now
    void finished(bool cancelled);

private:
    void step();

    std::vector<ExportJob> m_jobs;
    std::size_t m_next = 0;
    int m_written = 0;
    Problems m_problems;
    QTimer m_timer;
};

//! A name for the file of a figure, without its folder and suffix: of letters, digits and dashes that every system
//! takes.
QString figureFileName(const FigureSpec &spec, int number);

} // namespace sampan
