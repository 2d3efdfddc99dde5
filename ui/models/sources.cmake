# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(sampan_ui PRIVATE
    models/observationorder.cpp models/observationorder.h
    models/observationmodel.cpp models/observationmodel.h
    models/membermodel.cpp models/membermodel.h
    models/problemmodel.cpp models/problemmodel.h
    models/recognitionmodel.cpp models/recognitionmodel.h
    models/datasetmodel.cpp models/datasetmodel.h)
