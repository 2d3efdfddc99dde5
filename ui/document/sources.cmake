# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(sampan_ui PRIVATE document/describe.cpp document/document.cpp document/document.h
    document/session.cpp document/session.h document/viewhistory.cpp)
