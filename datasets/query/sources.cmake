target_sources(sampan_datasets PRIVATE query/query.cpp query/selection.cpp)
