package io.github.atskit.examples.web.evidence;

import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.workbook.EvidenceItem;
import io.github.atskit.examples.web.cases.Cases;
import io.github.atskit.examples.web.cases.NotFound;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands a file out to whoever sees the item of the workbook that names it: to be saved, never to be shown in the page. */
@RestController
final class EvidenceDownload {
    private final Cases cases;
    private final EvidenceFiles files;

    EvidenceDownload(Cases cases, EvidenceFiles files) {
        this.cases = cases;
        this.files = files;
    }

    @GetMapping({"/cases/{id}/evidence/{sha256}", "/api/cases/{id}/evidence/{sha256}"})
    ResponseEntity<Resource> download(
            @PathVariable("id") CandidacyId id, @PathVariable("sha256") String sha256, Actor viewer)
            throws IOException {
        EvidenceItem item = cases.open(id, viewer)
                .flatMap(open -> open.sight()
                        .candidacy()
                        .workbook()
                        .evidence()
                        .find(has -> has.sha256().contains(sha256)))
                .getOrElseThrow(NotFound::new);
        Path file = files.find(id, sha256).orElseThrow(NotFound::new);
        MediaType type = item.mediaType().map(MediaType::parseMediaType).getOrElse(MediaType.APPLICATION_OCTET_STREAM);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(Files.size(file))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(item, type).toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'")
                .body(new FileSystemResource(file));
    }

    /** Named by the item's title, with the ending of its kind, as far as names of files may be. */
    private static ContentDisposition attachment(EvidenceItem item, MediaType type) {
        String title = item.title().replaceAll("[^\\p{L}\\p{N} ._-]", "_").strip();
        String name = (title.isEmpty() ? "evidence" : title.substring(0, Math.min(title.length(), 80))) + ending(type);
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
    }

    private static String ending(MediaType type) {
        try {
            return MimeTypes.getDefaultMimeTypes()
                    .forName(type.getType() + "/" + type.getSubtype())
                    .getExtension();
        } catch (MimeTypeException unknown) {
            return "";
        }
    }
}
