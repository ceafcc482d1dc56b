/// The one thing of a camera's notes that a picture needs: which side is up (Exif 2.32, section 4.6.4).
enum Orientation {
    /// The smallest notes with nothing but an orientation, as TIFF; `nil` if the picture is the right way up.
    static func notes(for exif: ExifData?) -> [UInt8]? {
        guard let orientation = exif?.orientation, (2...8).contains(orientation) else { return nil }
        return Array("MM\0*".utf8) + [0, 0, 0, 8, 0, 1] + [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(orientation), 0, 0]
            + [0, 0, 0, 0]
    }

    /// What is lost when only the orientation stays.
    static func losses(of exif: ExifData?) -> [HiddenData.Kind] {
        var losses: [HiddenData.Kind] = []
        if exif?.hasLocation == true { losses.append(.location) }
        losses.append(.camera)
        if exif?.hasThumbnail == true { losses.append(.thumbnail) }
        return losses
    }
}
