package io.dromos.designer.inspector;

import io.dromos.designer.ui.input.NameRenaming;
import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.ui.input.ExampleChoice;
import io.dromos.designer.ui.input.ExpressionInputs;
import io.dromos.designer.ui.input.PlaceQuery;
import io.dromos.model.catalog.Catalog;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.ElementId;
import io.dromos.model.validation.ValidationReport;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/**
 * What the inspector asks of the window around it.
 *
 * @param arrivals
 *            asks what a message can carry when it arrives at an element
 * @param examples
 *            the messages on which expressions can be tried
 * @param renaming
 *            renames what arrives, everywhere
 * @param findings
 *            what was found in the flow, newest
 * @param flowTitle
 *            what the header says of the flow itself
 * @param above
 *            what stands above the fields of an element, if anything
 * @param flowForm
 *            the flow's own fields, shown while nothing is selected
 */
public record InspectorSurroundings(Catalog catalog, ExpressionInputs expressions,
        BiFunction<FlowDocument, ElementId, PlaceQuery> arrivals, ExampleChoice examples,
        NameRenaming renaming, BackgroundTasks tasks, ObservableValue<ValidationReport> findings,
        Supplier<ElementTitle> flowTitle, Function<Element, Optional<Node>> above, Optional<Node> flowForm) {}
