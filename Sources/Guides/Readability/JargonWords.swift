/// The list for `Jargon`: words that the plain-language guides of health services tell writers to explain or avoid.
enum JargonWords {
  static let list = """
    abscess, acetylcholine, acute, adrenaline, adverse event, adverse reaction, aetiology, afebrile, albumin, aliquot
    aminoglycoside, anaesthetist, analgesia, analgesic, anaphylactic, anaphylaxis, angioedema, angle closure, anisocoria
    antibody, antibodies, anticholinergic, anticoagulant, anticoagulation, antiplatelet, antitoxin, apraclonidine, arteritis
    arthralgia, aspiration, asymptomatic, atrophy, autonomic
    benign, bilateral, bilaterally, blepharoptosis, blepharospasm, bleb, bolus, botulinum, botulism, brimonidine
    bruxism
    cellulitis, chronic, comorbidity, conjunctivitis, contraindicated, contraindication, contralateral, corrugator
    cranial nerve, cutaneous
    daxibotulinumtoxina, dermal, diluent, diplopia, distal, dysarthria, dysmorphia, dysmorphic, dysphagia, dysphonia
    dyspnea, dyspnoea, dystonia
    ecchymosis, eclampsia, ectropion, edema, efficacy, electrolyte, embolism, epinephrine, epiphora, erythema, etiology
    extravasation
    fasciculation, febrile, frontalis
    gastroenteritis, glabella, glabellar, glaucoma, granuloma, guillain-barre, guillain-barré
    haematoma, haemorrhage, hematoma, hemiparesis, hemorrhage, hyaluronic, hyaluronidase, hyperhidrosis, hypersensitivity
    hypertension, hypoaesthesia, hypotension, horner
    iatrogenic, idiopathic, immunocompromised, immunogenicity, immunosuppressed, immunosuppression, intradermal
    intramuscular, ipsilateral, ischaemia, ischemia
    keratitis
    lagophthalmos, lambert-eaton, lateral, lesion, lidocaine, lymphadenopathy
    malaise, malignant, masseter, mastication, medial, mentalis, miosis, morbidity, motor neuron, myalgia, myasthenia
    mydriasis, mycobacterium
    necrosis, neuromuscular, neuropathy, neurotoxin, neutralising antibodies, neutralizing antibodies, nodule
    occlusion, oedema, onabotulinumtoxina, orbicularis, oxymetazoline
    palpation, palpitation, palsy, paraesthesia, paresis, paresthesia, parenteral, perioral, periorbital, pharmacovigilance
    photophobia, platysma, postpartum, pre-eclampsia, preeclampsia, procerus, prognosis, prophylactic, prophylaxis
    proximal, pruritus, ptosis, pulmonary, purulent, pyrexia
    reconstituted, reconstitution, resuscitation, rigors
    sepsis, sequela, sequelae, snap-25, spasticity, stenosis, strabismus, stridor, subcutaneous, supine, symptomatic
    syncope, systemic
    tachycardia, thrombosis, titre, topical, toxin, transient, trapezius
    unilateral, unilaterally, urticaria
    vascular, vasovagal, vesicle
    xerostomia
    """
}
