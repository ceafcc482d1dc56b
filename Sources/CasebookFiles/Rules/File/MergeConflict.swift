import CasebookDiagnostics
import CasebookModel

/// Git's conflict markers are settled.
enum MergeConflict {
    static let finding = Finding(
        .mergeConflict,
        LocalizedText(
            de: "hier steht ein Konflikt von Git; gelesen werden die Einträge beider Seiten",
            en: "Git has left a conflict here; the entries of both sides are read"),
        hint: .forFile(
            de: "„casebook log --tidy“ schreibt die Datei ohne die Marken",
            en: "\"casebook log --tidy\" writes the file without the markers"))

    /// A conflict in what imports remember, which the next one writes anew.
    static let imports = Finding(
        .mergeConflict,
        LocalizedText(
            de: "hier steht ein Konflikt von Git; gelesen wird, was beide Seiten sagen",
            en: "Git has left a conflict here; both sides are read"),
        hint: .forFile(
            de: "der nächste „casebook import“ schreibt die Datei ohne die Marken",
            en: "the next \"casebook import\" writes the file without the markers"))

    /// A conflict in a file that has no entries of which both sides could be read.
    static let unread = Finding(
        .mergeConflict,
        LocalizedText(
            de: "hier steht ein Konflikt von Git; die Datei kann erst gelesen werden, wenn er gelöst ist",
            en: "Git has left a conflict here; the file cannot be read until it is resolved"),
        hint: .forFile(
            de: "behalten Sie, was gelten soll, und löschen Sie die Zeilen mit <<<<<<<, ======= und >>>>>>>",
            en: "keep the right version, and delete the lines with <<<<<<<, ======= and >>>>>>>"))
}

extension Rule {
    /// Git's conflict markers are settled.
    static let mergeConflict = Rule(
        "merge-conflict", .error,
        summary: LocalizedText(
            de: "In keiner Datei stehen Konfliktmarken von Git.", en: "No file contains Git's conflict markers."),
        explanation: LocalizedText(
            de: """
                Die Schaltflächen zum Zusammenführen auf GitHub und GitLab kennen „merge=union“ nicht und lassen <<<<<<<, \
                ======= und >>>>>>> im Protokoll stehen. Gelesen werden trotzdem die Einträge beider Seiten, und neue \
                lassen sich anfügen; „casebook log --tidy“ schreibt das Protokoll ohne die Marken, ebenso review.yaml und published.yaml. \
                In anderen Dateien entscheidet ein Mensch, welche Seite gilt.
                """,
            en: """
                The merge buttons of GitHub and GitLab do not know "merge=union" and leave <<<<<<<, ======= and >>>>>>> in \
                a journal. The entries of both sides are still read, and new ones can be added; "casebook log \
                --tidy" removes the markers from journals, review.yaml and published.yaml. In other files, a person \
                has to decide which side is right.
                """),
        examples: [
            .refused(
                de: "↓<<<<<<< HEAD\ntitle: Ein Fall\n=======\ntitle: Der Fall\n>>>>>>> ada",
                en: "↓<<<<<<< HEAD\ntitle: A case\n=======\ntitle: The case\n>>>>>>> ada", for: "title: Ein Fall"),
            .accepted(de: "title: Der Fall", en: "title: The case", for: "title: Ein Fall"),
            .refused(
                "↓<<<<<<< HEAD\n- id: 01ARZ3NDEKTSV4RRFFQ69G5FAW", for: "- id: 01ARZ3NDEKTSV4RRFFQ69G5FAW", in: .log),
            .refused(
                "lessons: |\n↓  <<<<<<< HEAD\n  Eins\n  =======\n  Zwei\n  >>>>>>> ada\n", for: "lessons: Gelernt\n"),
            .refused("↓<<<<<<< HEAD\ntitle: Buch\n=======\ntitle: B\n>>>>>>> ada", for: "title: Buch", in: .book),
            .accepted("text: |\n    <<<<<<< HEAD\n    >>>>>>> ada", for: "text: Es ging los.", in: .log),
        ])
}
