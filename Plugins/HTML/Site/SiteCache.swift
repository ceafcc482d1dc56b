import CasebookPluginAPI
import Synchronization

/// Keeps the ``Site`` of the edition asked for last, because each case needs it.
///
/// It changes no result: another edition gets another site. Comparing values that share their storage, as those of one
/// export do, takes no time.
final class SiteCache: Sendable {
    private let last = Mutex<Site?>(nil)

    func site(
        of context: ExportContext, mode: HTMLExport.Mode, languages: [InterfaceLanguage], pdf: String
    ) -> Site {
        last.withLock { last in
            if let site = last, site.context == context { return site }
            let site = Site(context, mode: mode, languages: languages, pdf: pdf)
            last = site
            return site
        }
    }
}
