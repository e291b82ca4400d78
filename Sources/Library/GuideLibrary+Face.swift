package import Guides
import Pages

/// The face to point at.
extension GuideLibrary {
  package var hasFaceMap: Bool { folder(of: FaceMap.path) != nil }

  package var faceMap: FaceMap? { readFace()?.map }

  /// The face, which is read once; nil if the folder has none.
  func readFace() -> (map: FaceMap?, findings: [Finding])? {
    if let face { return face }
    guard let page = page(at: FaceMap.path) else { return nil }
    let (map, findings) = FaceMap.read(page, in: context)
    face = (map, page.findings + findings)
    return face
  }
}
