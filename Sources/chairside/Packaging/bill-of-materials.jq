# The document of bill-of-materials, from its tables of files, Debian packages and linked libraries.
def rows: split("\n") | map(select(. != "") | split("\t"));
def id: gsub("[^A-Za-z0-9.-]"; "-");
def purl: [{referenceCategory: "PACKAGE-MANAGER", referenceType: "purl", referenceLocator: .}];
def unknown: {downloadLocation: "NOASSERTION", filesAnalyzed: false, licenseDeclared: "NOASSERTION"};

($files | rows | to_entries | map({
  SPDXID: "SPDXRef-File-\(.key + 1)", fileName: "./\(.value[0])",
  checksums: [{algorithm: "SHA1", checksumValue: .value[1]}, {algorithm: "SHA256", checksumValue: .value[2]}],
  licenseConcluded: "NOASSERTION", licenseInfoInFiles: ["NOASSERTION"], copyrightText: "NOASSERTION"
})) as $contents
| ($debian | rows | map(unknown + {SPDXID: "SPDXRef-Debian-\(.[0] | id)", name: .[0]}
  + if .[1] == "" then {externalRefs: ("pkg:deb/debian/\(.[0] | @uri)" | purl)} else {
      versionInfo: .[1], externalRefs: ("pkg:deb/debian/\(.[0] | @uri)@\(.[1] | @uri)?arch=\(.[2])" | purl)
    } end)) as $needed
| ($linked | rows | map(unknown + {
    SPDXID: "SPDXRef-Linked-\(.[0] | id)", name: .[0], versionInfo: .[1], licenseDeclared: .[3],
    externalRefs: (.[2] | purl)
  })) as $parts
| {
  spdxVersion: "SPDX-2.3", dataLicense: "CC0-1.0", SPDXID: "SPDXRef-DOCUMENT",
  name: "\($name)_\($version)_\($architecture)",
  documentNamespace: "https://chairside.example/spdx/\($name)_\($version)_\($architecture)-\($verification)",
  creationInfo: {created: $date, creators: ["Organization: The Chairside authors", "Tool: bill-of-materials"]},
  packages: ([{
    SPDXID: "SPDXRef-Package", name: $name, versionInfo: $version, supplier: "Organization: The Chairside authors",
    primaryPackagePurpose: (if $name == "chairside-content" then "DATA" else "APPLICATION" end),
    downloadLocation: "NOASSERTION", licenseDeclared: "Apache-2.0", licenseConcluded: "Apache-2.0",
    licenseInfoFromFiles: ["NOASSERTION"], copyrightText: "The Chairside authors", filesAnalyzed: true,
    packageVerificationCode: {
      packageVerificationCodeValue: $verification, packageVerificationCodeExcludedFiles: ["./\($own)"]
    }
  }] + $parts + $needed),
  files: $contents,
  relationships: ([{
    spdxElementId: "SPDXRef-DOCUMENT", relationshipType: "DESCRIBES", relatedSpdxElement: "SPDXRef-Package"
  }] + [($contents[] | [.SPDXID, "CONTAINS"]), ($parts[] | [.SPDXID, "STATIC_LINK"]), ($needed[] | [.SPDXID, "DEPENDS_ON"])
    | {spdxElementId: "SPDXRef-Package", relationshipType: .[1], relatedSpdxElement: .[0]}])
}
