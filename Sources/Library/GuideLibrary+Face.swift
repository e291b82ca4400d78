package import Guides
import Pages

/// The face to point at.
extension GuideLibrary {
  package var hasFaceMap: Bool { folder(of: FaceMap.path) != nil }

  package var faceMap: FaceMap? { readFace()?.map }

  /// Nil if the folder has no face.
  func readFace() -> (map: FaceMap?, findings: [Finding])? {
    guard let page = page(at: FaceMap.path) else { return nil }
    let (map, findings) = FaceMap.read(page, in: context)
    return (map, page.findings + findings)
  }
}
