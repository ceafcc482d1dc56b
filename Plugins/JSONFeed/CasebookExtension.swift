/// The extension `_casebook` of JSON Feed, version 1: what a partner needs to take cases over, to keep them current and
/// to delete what was withdrawn.
///
/// In a **feed**:
/// - `about`: ``about``.
/// - `licence`, `licence_url`: the licence of cases that name none, as an SPDX id, and where its text stands.
/// - `funding`: the notice that every copy must carry; missing if there is none.
/// - `indicators`: the common indicators that figures of cases refer to by `key`, as in `casebook.yaml`; missing if there are none.
/// - `withdrawn`: the cases that were public once and are no longer, in every feed, on its first page. Whoever has a
///   copy deletes it. Each has `id` (that of the feed's item), `case_id`, `on` (a date that may be partial) and `cause`
///   (a ``PublicationEnd/Cause``); never a title, and never a reason.
///
/// In an **item**:
/// - `about`: ``about``.
/// - `case_id`, `case_url`: the case's own id, and where the whole case lies as JSON.
/// - `fictional`: whether company and events are invented; a copy must say so.
/// - `licence`, `licence_url`: as in the feed, of this case.
/// - `topics`, `sector` (NACE Rev. 2), `region` (NUTS 2021), `size` (EU 2003/361/EC), `sdgs`: what to select by, as
///   in `case.yaml`.
/// - `expires_on`: the last day on which a copy may be shown; a partial date counts to its last day.
///
/// In an **attachment**: `alt`, `credit`, `licence`, `teaser`, as in `case.yaml`.
///
/// Within version 1 no member disappears or changes its meaning; others may come, so readers ignore what they do not
/// know.
enum CasebookExtension {
    /// The format of the extension; a name, not an address to fetch.
    static let about = "urn:casebook:feed-extension:1"
}
