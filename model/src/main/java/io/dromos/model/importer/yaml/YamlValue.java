package io.dromos.model.importer.yaml;

/** A value that is written as YAML. */
public sealed interface YamlValue permits YamlMap, YamlList, YamlValue.Text {

    record Text(String text) implements YamlValue {}
}
