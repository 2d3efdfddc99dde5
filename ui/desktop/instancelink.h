// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/openrequest.h"

#include <QObject>

namespace sampan {

//! The way between several starts of the program: the first one takes what the later ones are asked to open.
class InstanceLink : public QObject {
    Q_OBJECT
public:
    enum class Outcome {
        First, //!< this start is the one that others will find
        Delivered, //!< another one took the request: this one may end
        Alone //!< there is no way, or nobody answered in time: open a window of one's own
    };

    using QObject::QObject;

    //! Becomes the one that others find, or hands `request` to it. Waits `waitMs` at most for the answer.
    virtual Outcome begin(const OpenRequest &request) = 0;
    //! Long enough for one that is still starting.
    static constexpr int waitMs = 3000;

Q_SIGNALS:
    void requested(const sampan::OpenRequest &request);
};

} // namespace sampan
