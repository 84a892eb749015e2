package io.dromos.designer.app;

import io.dromos.designer.action.Action;
import io.dromos.designer.dialog.FileQuestion;
import io.dromos.designer.dialog.Trouble;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.packaging.ExportView;
import io.dromos.designer.packaging.OpenPackageView;
import io.dromos.model.packaging.DromosPackage;
import io.dromos.model.packaging.PackageKind;
import io.dromos.model.packaging.PackageReader;
import io.dromos.model.packaging.PackageRefusal;
import io.dromos.model.packaging.PackageResult;
import java.nio.file.Path;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/** Workspaces into packages and out of them again. UI thread only. */
final class PackageDesk {

    private final Designer designer;

    PackageDesk(Designer designer) {
        this.designer = designer;
        BooleanBinding someOpen = Bindings.createBooleanBinding(
                () -> designer.workspace().workspace().get().isPresent(), designer.workspace().workspace());
        designer.actions().add(Action.of("file.export-package", "package", someOpen, this::export));
        designer.actions().add(Action.of("file.open-package", "package", this::choose));
    }

    private void export() {
        designer.workspace().workspace().get().ifPresent(workspace -> {
            Path beside = Objects.requireNonNullElse(workspace.root().getParent(), workspace.root());
            designer.dialogs().showView(Words.of("package.export.title"),
                    new ExportView(workspace, beside, new ExportView.Tools(designer.tasks(), designer.dialogs(),
                            file -> designer.notices().done(Words.of("package.written"), file.toString()))));
        });
    }

    private void choose() {
        designer.dialogs().chooseFile(FileQuestion.of(Words.of("action.file.open-package"), "*.dromos"))
                .ifPresent(this::open);
    }

    /** Looks at every byte of a package first; one that is not good is refused by name, and nothing is written. */
    void open(Path file) {
        designer.tasks().<PackageResult.Reading>start(Words.of("package.checking", file.getFileName()),
                progress -> new PackageReader().open(file)).whenDone(reading -> {
                    switch (reading) {
                        case PackageResult.Refused(PackageRefusal refusal) -> designer.dialogs().showTrouble(
                                Trouble.of(Words.of("package.refused", file.getFileName()), refusal.message().text())
                                        .withDetails(refusal.code() + "\n" + file));
                        case PackageResult.Opened(DromosPackage good) when good.manifest()
                                .kind() != PackageKind.WORKSPACE ->
                            designer.dialogs().showTrouble(Trouble.of(Words.of("package.refused", file.getFileName()),
                                    Words.of("package.no-workspace")));
                        case PackageResult.Opened(DromosPackage good) -> show(good);
                    }
                });
    }

    private void show(DromosPackage good) {
        Path file = good.file().toAbsolutePath();
        String stem = String.valueOf(file.getFileName()).replaceFirst("\\.dromos$", "");
        designer.dialogs().showView(Words.of("package.open.title"), new OpenPackageView(good,
                file.resolveSibling(stem), new OpenPackageView.Tools(designer.tasks(), designer.dialogs(),
                        designer::open, designer.workspace().workspace().get(), this::taken)));
    }

    private void taken(int files) {
        designer.workspace().readAgain();
        designer.notices().done(Words.of("package.taken"), Words.of("package.taken.files", files));
    }
}
