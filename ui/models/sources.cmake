target_sources(sampan_ui PRIVATE models/observationmodel.cpp)
