package io.dromos.designer.inspector.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** In which order groups stand and what they are called. */
final class GroupOrder {

    private static final List<String> FIRST = List.of("", "expression", "format", "consumer", "producer");

    private static final List<String> LAST = List.of("variableSend", "variableReceive", "description", "note", "id",
            "disabled");

    private GroupOrder() {
    }

    /**
     * @param leading
     *            names of the options that come before all others of their group
     */
    static List<FormGroup> groups(Map<String, List<FormField>> fields, List<String> leading) {
        List<FormGroup> groups = new ArrayList<>();
        fields.entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
                .sorted(Comparator.comparingInt(entry -> rank(entry.getKey())))
                .forEach(entry -> groups.add(new FormGroup(title(entry.getKey()), isAdvanced(entry.getKey()),
                        sorted(entry.getValue(), leading))));
        return groups;
    }

    /** What tells an element from others comes before what every element has. */
    private static List<FormField> sorted(List<FormField> fields, List<String> leading) {
        return fields.stream().sorted(Comparator.<FormField>comparingInt(field -> {
            int first = leading.indexOf(field.key());
            return first >= 0 ? first - leading.size() : 1 + LAST.indexOf(field.key());
        })).toList();
    }

    private static int rank(String group) {
        int first = FIRST.indexOf(group);
        return first >= 0 ? first : isAdvanced(group) ? 100 : group.equals("other") ? 200 : 50;
    }

    private static boolean isAdvanced(String group) {
        return group.contains("advanced");
    }

    private static String title(String group) {
        return switch (group) {
            case "" -> "";
            case "consumer", "producer" -> "Endpoint";
            case "consumer (advanced)", "producer (advanced)" -> "Endpoint, advanced";
            case "expression" -> "Options of the language";
            case "format" -> "Options of the format";
            case "other" -> "Not in the catalog";
            default -> Character.toUpperCase(group.charAt(0)) + group.substring(1);
        };
    }
}
