/// A file that a page of the handbook offers. The value is its name in `Documentation/Handbook/files`; links lead there from
/// `Files`, and `Scripts/consent.py` writes the forms of consent.
public enum HandbookDownload: String, Sendable, CaseIterable {
    case germanConsent = "muster-freigabe.docx"
    case englishConsent = "consent-form.docx"

    /// The file, byte for byte as it was committed.
    public var bytes: [UInt8] {
        switch self {
        case .germanConsent: PackageResources.muster_freigabe_docx
        case .englishConsent: PackageResources.consent_form_docx
        }
    }
}
