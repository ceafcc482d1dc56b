import TestSupport
import Testing

/// What TYPO3's importers make of a feed with the configuration of `Examples/TYPO3`; TYPO3 itself does not run here.
@Suite("In TYPO3")
struct TYPO3Tests {
    @Test("by its importers' rules, every case arrives whole, is updated and taken back, and keeps local teasers")
    func importers() throws {
        try Judge("typo3.py", ["Exports/rss/all.rss"]).expectNoFindings()
    }
}
