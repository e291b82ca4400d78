/// The word patterns of each forbidden phrase in Spanish.
extension ForbiddenPhrase {
  /// Patterns in the format of `WordPattern`, without and with accents.
  static let spanishPatterns: [ForbiddenPhrase: [String]] = [
    .promise: [
      "seguro|segura|seguros|seguras|inofensivo|inofensiva|inofensivos|inofensivas|inocuo|inocua",
      "sin|cero|ningún|ningun riesgo|riesgos|peligro",
      "no tiene|hay|existe|presenta ningún|ningun|? riesgo|riesgos|peligro",
      "sin efectos secundarios|adversos",
    ],
    .reversal: [
      "reversible|reversibles",
      "puede|pueden|podrá|podrían revertirse|revertir|disolverse|disolver|deshacerse|anularse",
      "se puede|pueden revertir|disolver|deshacer|anular|neutralizar",
      "revierte|disuelve|deshace|anula|neutraliza el|la|su efecto|bótox|botox|toxina|inyección|inyeccion|resultado",
    ],
    .permanence: [
      "permanente|permanentes|permanentemente|irreversible|irreversibles", "para siempre", "de por vida",
    ],
    .guarantee: [
      "garantiza|garantizan|garantizado|garantizada|garantizamos|garantía|garantia", "siempre funciona|sirve",
    ],
    .normality: [
      "es|son|está|están|esta parece|muy|bastante|completamente|totalmente|? normal|normales",
      "totalmente|completamente|perfectamente normal",
    ],
    .diagnosis: [
      "usted|? tiene|padece|sufre un|una|el|la|? \(Self.spanishConditions)",
      "esto|eso|es un|una|el|la \(Self.spanishConditions)", "el|su|un diagnóstico|diagnostico es",
    ],
    .dismissal: [
      "solo|sólo|solamente|simplemente son|es|? nervios|ansiedad|estrés|estres|miedo|imaginaciones",
      "está|esta solo|sólo|? nervioso|nerviosa|imaginando", "nada de qué|que preocuparse",
    ],
    .clearing: [
      "demasiado tarde para ser|que",
      "no puede ser|deberse del|de|por|a|al|la|el|? bótox|botox|toxina|inyección|inyeccion|producto",
      "solo|sólo fue|era|es la|su frente|ceja|cara",
    ],
    .waiting: ["espere|esperar a|? que|hasta|? la|su|? clínica|clinica|llame|conteste|responda|llamen|contesten"],
    .medicine: [
      "deje|suspenda|interrumpa|empiece|comience de|a|? tomar|usar",
      "deje|suspenda|interrumpa|reduzca|doble la|el|su|sus|las|los \(Self.spanishMedicines)",
    ],
    .driving: [
      "vaya|venga manejando|conduciendo",
      "maneje|conduzca usted|? hasta|al|a|hacia la|el|? hospital|clínica|clinica|médico|urgencias",
    ],
    .swallowTest: [
      "pruebe|intente|compruebe|ensaye a|? tragar|traga|tragando", "pruebe si|que puede|traga",
      "para comprobar|probar si|que puede|traga|tragar",
    ],
    .blame: ["su|tu propia|? culpa", "usted tiene la culpa", "debió|debio|debería|deberia haberlo sabido"],
    .review: [
      "revisado|revisada|aprobado|aprobada|firmado|firmada por un|una|nuestro|nuestros|? médico|médicos|medico|doctor|expertos|especialistas",
      "clínicamente|clinicamente probado|aprobado|demostrado",
    ],
    .proof: [
      "es|son auténtico|auténtica|autentico|genuino|genuina",
      "prueba|demuestra que el|la|su|este|esta clínica|clinica|vial|caja|producto",
    ],
  ]

  private static let spanishConditions =
    "ptosis|botulismo|alergia|anafilaxia|derrame|ictus|infección|infeccion|parálisis|paralisis|herpes|celulitis|migraña"
    + "|glaucoma|sepsis|miastenia|coágulo|absceso"
  private static let spanishMedicines =
    "medicina|medicinas|medicamento|medicamentos|pastillas|aspirina|warfarina|anticoagulante|anticoagulantes|antibiótico"
    + "|antibióticos|insulina|tratamiento"
}
