extension JargonWords {
  /// The Spanish list: words that the leaflets of medicines have, and patients do not.
  static let spanish = """
    acetilcolina, adrenalina, acontecimiento adverso, anafilaxia, anafiláctico, anafiláctica, analgésico, analgesia
    angioedema, anisocoria, anticolinérgico, antitoxina, apraclonidina, arteritis, artralgia, asintomático, astenia
    atrofia, autonómico
    bilateral, blefaritis, blefaroptosis, blefaroespasmo, bruxismo
    cefalea, celulitis, cianosis, comorbilidad, conjuntivitis, contraindicado, contraindicación, contralateral
    cutáneo, cutánea
    diplopía, disartria, disestesia, disfagia, disfonía, disnea, dismorfia, distonía
    ectropión, edema, equimosis, eritema, estrabismo, etiología, extravasación
    fasciculación, febril, fotofobia
    glabela, glabelar, glaucoma, granuloma
    hematoma, hemorragia, hemiparesia, hialurónico, hialuronidasa, hiperhidrosis, hipersensibilidad, hipertensión
    hipoestesia, hipotensión
    iatrogénico, idiopático, inmunodeprimido, inmunosupresión, intradérmico, intramuscular, ipsilateral, isquemia
    lagoftalmos, lesión, lidocaína
    malestar general, masetero, masticación, mialgia, miastenia, midriasis, miosis
    necrosis, neuromuscular, neuropatía, neurotoxina, nódulo
    oclusión, onabotulinumtoxina, orbicular, oximetazolina
    palpación, palpitación, parálisis, parestesia, paresia, parenteral, perioral, periorbitario, platisma, preeclampsia
    pronóstico, profilaxis, prurito, ptosis, purulento
    queratitis
    reconstitución, reacción adversa
    sepsis, secuela, subcutáneo, síncope, sistémico, sintomático
    taquicardia, toxina, tópico, transitorio, trapecio, trombosis
    unilateral, urticaria
    vasovagal, vesícula
    xerostomía
    """
}
