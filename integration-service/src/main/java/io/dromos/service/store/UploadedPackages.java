package io.dromos.service.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import io.dromos.model.packaging.DromosPackage;
import io.dromos.model.packaging.PackageEntry;
import io.dromos.model.packaging.PackageKind;
import io.dromos.model.packaging.PackageLimits;
import io.dromos.model.packaging.PackageReader;
import io.dromos.model.packaging.PackageResult;
import io.dromos.model.packaging.PackagedFlow;
import io.dromos.model.packaging.build.DeploymentPackager;
import io.dromos.service.ServiceSettings;
import io.dromos.service.deployment.ContentDigest;
import io.dromos.service.deployment.Finding;
import io.dromos.service.deployment.Finding.Place;
import io.dromos.service.deployment.FlowBundle;
import io.dromos.service.deployment.FlowRefusedException;
import io.dromos.service.deployment.PackageShelf;
import org.springframework.stereotype.Component;

/** Deployment packages among the uploaded content, read by the guarded reader. */
@Component
final class UploadedPackages implements PackageShelf {

    private final ArtifactFiles files;
    private final PackageReader reader;

    UploadedPackages(ArtifactFiles files, ServiceSettings settings) {
        this.files = files;
        ServiceSettings.Limits limits = settings.limits();
        PackageLimits standard = PackageLimits.standard();
        this.reader = new PackageReader(new PackageLimits(limits.entries(), standard.manifestBytes(),
                Math.min(standard.entryBytes(), limits.unpackedBytes()), limits.unpackedBytes(), limits.ratio(),
                standard.ratioFloor()));
    }

    @Override
    public boolean has(ContentDigest digest) {
        return files.find(digest).isPresent();
    }

    @Override
    public Optional<FlowBundle> open(ContentDigest digest, String flowCode) throws FlowRefusedException {
        Optional<Path> file = files.find(digest);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        return switch (reader.open(file.get())) {
            case PackageResult.Opened(DromosPackage opened) -> Optional.of(bundle(opened, flowCode));
            case PackageResult.Refused(var refusal) ->
                throw refused("package." + refusal.code(), refusal.message().text());
        };
    }

    private static FlowBundle bundle(DromosPackage opened, String flowCode) throws FlowRefusedException {
        if (opened.manifest().kind() != PackageKind.DEPLOYMENT) {
            throw new FlowRefusedException(
                    List.of(Finding.error(Place.NOWHERE, "service.not-a-deployment", opened.manifest().name())));
        }
        PackagedFlow flow = opened.manifest().flow(flowCode)
                .orElseThrow(() -> new FlowRefusedException(List.of(Finding.error(Place.NOWHERE,
                        "service.flow-not-in-package", flowCode, opened.manifest().name()))));
        try {
            return read(opened, flow);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static FlowBundle read(DromosPackage opened, PackagedFlow flow)
            throws IOException, FlowRefusedException {
        if (opened.manifest().entry(flow.file()).isEmpty()) {
            throw new FlowRefusedException(
                    List.of(Finding.error(Place.NOWHERE, "service.flow-file-missing", flow.code(), flow.file())));
        }
        List<FlowBundle.Asset> assets = new ArrayList<>();
        for (PackageEntry entry : opened.entries()) {
            Optional<String> name = DeploymentPackager.nameOnClassPath(flow, entry.path());
            if (name.isPresent()) {
                assets.add(new FlowBundle.Asset(name.get(), opened.bytes(entry.path())));
            }
        }
        List<FlowBundle.Property> properties = PackageProperties.of(opened, flow.code());
        String source = opened.text(flow.file());
        return new FlowBundle(flow.code(), flow.name(), flow.description(), flow.domain(), flow.file(), source,
                flow.inputs(), flow.outputs(), assets, properties, digest(flow, source, assets, properties));
    }

    private static String digest(PackagedFlow flow, String source, List<FlowBundle.Asset> assets,
            List<FlowBundle.Property> properties) {
        MessageDigest digest = sha256();
        for (String text : List.of(flow.toString(), source)) {
            digest.update(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
        }
        for (FlowBundle.Asset asset : assets) {
            digest.update(sha256().digest(asset.path().getBytes(StandardCharsets.UTF_8)));
            digest.update(sha256().digest(asset.content()));
        }
        for (FlowBundle.Property row : properties) {
            digest.update(sha256().digest((row.name() + "\n" + row.value()).getBytes(StandardCharsets.UTF_8)));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static FlowRefusedException refused(String code, String text) {
        return new FlowRefusedException(
                List.of(new Finding(Finding.Severity.ERROR, code, text, Place.NOWHERE, List.of())));
    }
}
