import CasebookJSON
import CasebookModel

/// A list for the script of the form: what is shown and sent, and by which other words it is found.
struct LookupList {
    let list: FieldControl.SearchList
    let language: InterfaceLanguage

    var response: WebResponse {
        let entries = list.lookup.entries.map { entry in
            JSON.array([
                .string(entry.text(language)),
                .string((entry.also + [entry.label.de, entry.label.en]).joined(separator: ", ")),
            ])
        }
        return WebResponse(
            200, "application/json", JSON.array(entries).rendered(.compact),
            headers: [("cache-control", "private, max-age=3600")])
    }
}
