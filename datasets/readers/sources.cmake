target_sources(sampan_datasets PRIVATE readers/reader.cpp readers/csv.cpp readers/encoding.cpp readers/recognise.cpp readers/datapackage.cpp readers/archive.cpp readers/writer.cpp)
