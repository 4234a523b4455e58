package io.github.atskit.examples.web.evidence;

import java.util.Set;

/** The kinds of files that are taken in, judged by content. Nothing that a browser would run is among them. */
final class AcceptedTypes {
    private static final Set<String> ALL = Set.of(
            "application/pdf",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.oasis.opendocument.presentation",
            "application/rtf",
            "text/plain",
            "text/csv",
            "image/png",
            "image/jpeg",
            "image/gif",
            "image/webp",
            "image/tiff",
            "image/heic",
            "audio/mpeg",
            "audio/mp4",
            "audio/x-wav",
            "audio/vnd.wave",
            "audio/ogg",
            "audio/vorbis",
            "audio/opus",
            "video/mp4",
            "video/quicktime",
            "video/webm",
            "video/x-m4v");

    private AcceptedTypes() {}

    static boolean accepts(String mediaType) {
        return ALL.contains(mediaType);
    }
}
