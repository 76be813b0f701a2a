package debrief.transcript.file;

import debrief.transcript.reading.Reading;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Files that are no text, told by their first bytes. */
enum FileKind {
    ZIP(
            "zip",
            "The file is a zip archive (docx files are such archives too, but this one holds no document that can be read)."
                    + " Unpack it and give the transcript inside; save a spreadsheet as CSV."),
    PDF(
            "pdf",
            "The file is a PDF, which keeps no reliable order of speech. Export the transcript as .vtt, .srt, .txt or .docx,"
                    + " or copy its text into a .txt file."),
    RTF("rtf", "The file is RTF. Open it in a word processor and save it as .docx or plain text."),
    CALENDAR("calendar", "The file is an entry of a calendar or an address book. Give the transcript of the talk."),
    OLE("doc", "The file is an old Office document. Open it in a word processor and save it as .docx or plain text."),
    AUDIO(
            "audio",
            "The file is a sound recording, not a transcript. Transcribe it first (Whisper, Otter, Teams and Zoom can)"
                    + " and give the .vtt, .srt, .txt or .json."),
    VIDEO(
            "video",
            "The file is a video, not a transcript. Download its captions or transcript (.vtt, .srt, .txt), or transcribe it"
                    + " first, with Whisper for example."),
    IMAGE("image", "The file is a picture. Give the transcript as text: .vtt, .srt, .txt, .docx or .json."),
    GZIP("gzip", "The file is compressed. Unpack it and give the transcript inside.");

    private final String format;
    private final String advice;

    FileKind(String format, String advice) {
        this.format = format;
        this.advice = advice;
    }

    Reading refusal() {
        return Reading.refused(format, advice);
    }

    static Optional<FileKind> of(byte[] bytes) {
        if (has(bytes, 0, "PK\3\4") || has(bytes, 0, "PK\5\6")) {
            return Optional.of(ZIP);
        }
        if (has(bytes, 0, "%PDF-")) {
            return Optional.of(PDF);
        }
        if (has(bytes, 0, "{\\rtf")) {
            return Optional.of(RTF);
        }
        if (has(bytes, 0, "BEGIN:VCALENDAR") || has(bytes, 0, "BEGIN:VCARD")) {
            return Optional.of(CALENDAR);
        }
        if (has(bytes, 0, "\u00d0\u00cf\u0011\u00e0")) {
            return Optional.of(OLE);
        }
        if (isAudio(bytes)) {
            return Optional.of(AUDIO);
        }
        if (isVideo(bytes)) {
            return Optional.of(VIDEO);
        }
        if (has(bytes, 0, "\u0089PNG") || has(bytes, 0, "\u00ff\u00d8\u00ff") || has(bytes, 0, "GIF8")) {
            return Optional.of(IMAGE);
        }
        return has(bytes, 0, "\u001f\u008b") ? Optional.of(GZIP) : Optional.empty();
    }

    private static boolean isAudio(byte[] bytes) {
        return has(bytes, 0, "ID3\2")
                || has(bytes, 0, "ID3\3")
                || has(bytes, 0, "ID3\4")
                || has(bytes, 0, "OggS")
                || has(bytes, 0, "fLaC")
                || has(bytes, 0, "#!AMR")
                || has(bytes, 0, "RIFF") && has(bytes, 8, "WAVE")
                || has(bytes, 0, "FORM") && has(bytes, 8, "AIF")
                || has(bytes, 4, "ftypM4A")
                || has(bytes, 4, "ftypM4B")
                || isFrame(bytes);
    }

    /** Frames of MP3 (layer 3, MPEG 1 to 2.5) and of AAC without a container. The byte order mark FF FE is none of them. */
    private static boolean isFrame(byte[] bytes) {
        if (bytes.length < 4 || (bytes[0] & 0xff) != 0xff) {
            return false;
        }
        return switch (bytes[1] & 0xff) {
            case 0xfb, 0xfa, 0xf3, 0xf2, 0xe3, 0xe2, 0xf1, 0xf9 -> true;
            default -> false;
        };
    }

    private static boolean isVideo(byte[] bytes) {
        return has(bytes, 4, "ftyp")
                || has(bytes, 4, "moov")
                || has(bytes, 4, "mdat")
                || has(bytes, 0, "\u001aE\u00df\u00a3")
                || has(bytes, 0, "RIFF") && has(bytes, 8, "AVI ")
                || has(bytes, 0, "0&\u00b2u\u008ef")
                || has(bytes, 0, "FLV\1")
                || has(bytes, 0, "\0\0\1\u00ba");
    }

    private static boolean has(byte[] bytes, int at, String magic) {
        byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < at + wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
