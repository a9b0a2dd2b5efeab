import Basics
import CardReaderSim
import ReceptionDesk

/// No photo lies in a file: those of the cards are drawn when a reader needs them, and kept nowhere.
struct PhotosInFiles {
    let files: HomeFiles
    let patterns: PhotoPatterns

    init(files: HomeFiles, people: [Person]) {
        self.files = files
        patterns = PhotoPatterns(people.compactMap(\.face).map { $0.portrait() })
    }

    func proof() throws(Failure) -> Proof {
        var bytes = 0
        var found: [Bilingual] = []
        for name in files.names {
            var isFound = false
            bytes += try files.read(name, overlap: patterns.longest) { bytes, _ in
                isFound = isFound || patterns.isIn(bytes)
            }
            if isFound { found.append(Bilingual(ja: "\(name): 写真の画素があります", en: "\(name): pixels of a photo")) }
        }
        return Proof(
            claim: .photos,
            looked: Bilingual(
                ja: "練習の人物の写真 \(patterns.photos)枚、\(files.names.count)ファイル、\(bytes)バイト",
                en: "\(patterns.photos) photos of the training people in \(files.names.count) files, \(bytes) bytes"),
            found: patterns.photos == 0 ? [Proof.nothingToLookFor] : found)
    }
}
