title: Dijon hospital ambush: what we know so far
published: 2019-02-08
source: The Rhine and Rhône Report
style: dijon hospital ambush
---
Three masked men sprang a convicted robber from his escort outside a hospital in Dijon on Thursday. More than a day later he has not been found. Here is what has been established, and what has not.

The fugitive
Yanis Ferhati, 34, nicknamed "the Notary", was two years into an 18-year term at Marnay prison, in Haute-Saône, for a cash-van robbery in Metz in 2014 in which a security guard, Didier Colson, was killed. The court found that Ferhati drove the car and cleared him of the murder. The gunman, Laurent Visse, got life and is held at Clairvaux.

The ambush
Ferhati had complained of chest pains. Two prison officers and a driver brought him to the Bocage hospital at 9.40am. In the car park a grey van blocked their way. One officer, a woman of 29, was shot in the thigh; her colleague was beaten with a rifle butt. Both are out of danger, and the driver was unhurt. The FO union says that the prisoner wore no handcuffs. The justice ministry says he did.

The accomplices
Two suspects, aged 22 and 27, were taken into custody in Besançon on Thursday evening. The younger is a cousin of Ferhati's partner, Sonia Mercadal, who was herself questioned and let go. Police sources point to the Planoise crew, a drug gang; prosecutor Hélène Vasseur would not confirm that. The third man has not been identified.

The false alarm
A man stopped at a motorway toll near Lyon on Friday, whom several channels took for Ferhati, was a salesman. He has gone home. The ministry says 280 gendarmes are searching; a police note speaks of 450.

The record
Ferhati has form. In 2015, on remand in Metz, he was pulled off the roof of the remand prison with a rope of knotted sheets. His brother Nabil was jailed for six months for throwing him hacksaw blades.

The prison
In May 2007 a helicopter plucked two inmates, Pascal Lhermitte and Joël Danglard, from the yard at Marnay. Lhermitte was rearrested in Alicante, in Spain, 11 months later; Danglard gave himself up in Nancy within the week. Last December somebody meant to copy the feat at Villefranche prison, but the hijacked pilot landed in a field. The intended passenger, Ange Santelli, never left his cell.

The fallout
Justice minister Claire Ostermann has suspended Marnay's governor, Philippe Bonnard, and ordered an inspection. Guards at some 40 prisons are refusing to take inmates to hospital. Ferhati's lawyer, Maître Sarah Koenig, has appealed to him to surrender.
---
+ TOOK_PART_IN | "Yanis Ferhati" / "the Notary" / "Ferhati" / "a convicted robber" / "the prisoner wore" -> PrisonBreak/Attack
+ HELD_IN | "Yanis Ferhati" / "the Notary" / "Ferhati" / "a convicted robber" / "the prisoner wore" -> "Marnay" / "Marnay prison"
+ TOOK_PART_IN | "Three masked men" -> PrisonBreak/Attack
+ OCCURRED_AT | PrisonBreak/Attack -> "Dijon"
+ WOUNDED_IN | "a woman of 29" / "One officer" -> PrisonBreak/Attack
+ WOUNDED_IN | "her colleague" -> PrisonBreak/Attack
+ TOOK_PART_IN | "Yanis Ferhati" / "the Notary" / "Ferhati" / "a convicted robber" / "the prisoner wore" -> Attack/Killing
+ TOOK_PART_IN | "Laurent Visse" / "The gunman" -> Attack/Killing
+ KILLED_IN | "Didier Colson" / "a security guard" -> Attack/Killing
+ OCCURRED_AT | Attack/Killing -> "Metz"
+ CONVICTED_IN | "Yanis Ferhati" / "the Notary" / "Ferhati" / "a convicted robber" / "the prisoner wore" -> Trial
+ CONVICTED_IN | "Laurent Visse" / "The gunman" -> Trial
+ HELD_IN | "Laurent Visse" / "The gunman" -> "Clairvaux"
+ ARRESTED_IN | "Two suspects" -> Arrest
+ OCCURRED_AT | Arrest -> "Besançon"
+ TOOK_PART_IN | "Two suspects" -> PrisonBreak/Attack | alleged
+ RELATED_TO | "The younger" -> "Sonia Mercadal" / "Ferhati's partner"
+ RELATED_TO | "Sonia Mercadal" / "Ferhati's partner" -> "Yanis Ferhati" / "the Notary" / "Ferhati" / "a convicted robber" / "the prisoner wore"
+ TOOK_PART_IN | "Planoise crew" / "the Planoise crew" / "a drug gang" -> PrisonBreak/Attack | alleged
+ TOOK_PART_IN | "280 gendarmes" -> SecurityOperation
+ ATTEMPTED_ESCAPE_FROM | "Yanis Ferhati" / "the Notary" / "Ferhati" / "a convicted robber" / "the prisoner wore" -> "the remand prison" | asserted/attempted
+ HELD_IN | "Yanis Ferhati" / "the Notary" / "Ferhati" / "a convicted robber" / "the prisoner wore" -> "the remand prison"
+ OCCURRED_AT | PrisonBreak/Arrest -> "the remand prison"
+ RELATED_TO | "Nabil" / "His brother Nabil" / "His brother" -> "Yanis Ferhati" / "the Notary" / "Ferhati" / "a convicted robber" / "the prisoner wore"
+ CONVICTED_IN | "Nabil" / "His brother Nabil" / "His brother" -> Trial
+ ESCAPED_FROM | "two inmates" -> "Marnay" / "Marnay prison"
+ ESCAPED_FROM | "Pascal Lhermitte" / "Lhermitte" -> "Marnay" / "Marnay prison"
+ ESCAPED_FROM | "Joël Danglard" / "Danglard" -> "Marnay" / "Marnay prison"
+ OCCURRED_AT | PrisonBreak -> "Marnay" / "Marnay prison"
+ ARRESTED_IN | "Pascal Lhermitte" / "Lhermitte" -> Arrest
+ OCCURRED_AT | Arrest -> "Alicante"
+ ARRESTED_IN | "Joël Danglard" / "Danglard" -> Arrest
+ OCCURRED_AT | Arrest -> "Nancy"
+ HELD_IN | "Ange Santelli" / "The intended passenger" -> "Villefranche prison"
+ ATTEMPTED_ESCAPE_FROM | "Ange Santelli" / "The intended passenger" -> "Villefranche prison" | planned/attempted/asserted/alleged
+ OCCURRED_AT | PrisonBreak/Plot/Kidnapping -> "Villefranche prison" | asserted/attempted
+ TARGETED_IN | "Philippe Bonnard" / "Marnay's governor" -> PersonnelChange
? TARGETED_IN | "Yanis Ferhati" / "the Notary" / "Ferhati" / "a convicted robber" / "the prisoner wore" -> PrisonBreak/Attack
? WOUNDED_IN/TARGETED_IN | "Two prison officers" / "his escort" -> PrisonBreak/Attack
? TARGETED_IN | "a driver" / "the driver" -> PrisonBreak/Attack
? TOOK_PART_IN | "The court" -> Trial
? ARRESTED_IN/TARGETED_IN | "The younger" -> Arrest
? TOOK_PART_IN | "The younger" -> PrisonBreak/Attack | alleged
? TOOK_PART_IN | "The third man" -> PrisonBreak/Attack | asserted/alleged
? ARRESTED_IN/TARGETED_IN | "a salesman" / "A man stopped at a motorway toll" / "A man" -> Arrest
? TOOK_PART_IN | "450" -> SecurityOperation | alleged/asserted
? TARGETED_IN | "Yanis Ferhati" / "the Notary" / "Ferhati" / "a convicted robber" / "the prisoner wore" -> SecurityOperation
? ARRESTED_IN/TARGETED_IN | "Yanis Ferhati" / "the Notary" / "Ferhati" / "a convicted robber" / "the prisoner wore" -> PrisonBreak/Arrest
? TOOK_PART_IN | "Nabil" / "His brother Nabil" / "His brother" -> PrisonBreak/Arrest
? TOOK_PART_IN | "two inmates" -> PrisonBreak
? TARGETED_IN | "the hijacked pilot" -> PrisonBreak/Plot/Kidnapping
? TOOK_PART_IN | "Philippe Bonnard" / "Marnay's governor" -> PersonnelChange
? TOOK_PART_IN | "Claire Ostermann" / "Justice minister Claire Ostermann" / "Justice minister" -> PersonnelChange
? AFFILIATED_WITH | "Claire Ostermann" / "Justice minister Claire Ostermann" / "Justice minister" -> "justice ministry" / "The justice ministry" / "The ministry"
? RELATED_TO | "Sarah Koenig" / "Maître Sarah Koenig" / "Ferhati's lawyer" -> "Yanis Ferhati" / "the Notary" / "Ferhati" / "a convicted robber" / "the prisoner wore"
? TARGETED_IN | "a woman of 29" / "One officer" -> PrisonBreak/Attack
? TARGETED_IN | "her colleague" -> PrisonBreak/Attack
? TARGETED_IN | "Didier Colson" / "a security guard" -> Attack/Killing
? TARGETED_IN | "Yanis Ferhati" / "the Notary" / "Ferhati" / "a convicted robber" / "the prisoner wore" -> Trial
? TARGETED_IN | "Laurent Visse" / "The gunman" -> Trial
? TARGETED_IN | "Two suspects" -> Arrest
? RELATED_TO | "Sonia Mercadal" / "Ferhati's partner" -> "The younger"
? RELATED_TO | "Yanis Ferhati" / "the Notary" / "Ferhati" / "a convicted robber" / "the prisoner wore" -> "Sonia Mercadal" / "Ferhati's partner"
? TOOK_PART_IN | "Yanis Ferhati" / "the Notary" / "Ferhati" / "a convicted robber" / "the prisoner wore" -> PrisonBreak/Arrest | asserted/attempted
? TARGETED_IN | "the remand prison" -> PrisonBreak/Arrest
? OCCURRED_AT | PrisonBreak/Arrest -> "Metz"
? RELATED_TO | "Yanis Ferhati" / "the Notary" / "Ferhati" / "a convicted robber" / "the prisoner wore" -> "Nabil" / "His brother Nabil" / "His brother"
? TARGETED_IN | "Nabil" / "His brother Nabil" / "His brother" -> Trial
? HELD_IN | "two inmates" -> "Marnay" / "Marnay prison" | asserted/alleged
? HELD_IN | "Pascal Lhermitte" / "Lhermitte" -> "Marnay" / "Marnay prison" | asserted/alleged
? TOOK_PART_IN | "Pascal Lhermitte" / "Lhermitte" -> PrisonBreak
? HELD_IN | "Joël Danglard" / "Danglard" -> "Marnay" / "Marnay prison" | asserted/alleged
? TOOK_PART_IN | "Joël Danglard" / "Danglard" -> PrisonBreak
? TARGETED_IN | "Marnay" / "Marnay prison" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Haute-Saône"
? TARGETED_IN | "Pascal Lhermitte" / "Lhermitte" -> Arrest
? OCCURRED_AT | Arrest -> "Spain"
? TARGETED_IN | "Joël Danglard" / "Danglard" -> Arrest
? TOOK_PART_IN | "Ange Santelli" / "The intended passenger" -> PrisonBreak/Plot/Kidnapping | planned/attempted/asserted/alleged
? TARGETED_IN | "Villefranche prison" -> PrisonBreak/Plot/Kidnapping | asserted/attempted
? RELATED_TO | "Yanis Ferhati" / "the Notary" / "Ferhati" / "a convicted robber" / "the prisoner wore" -> "Sarah Koenig" / "Maître Sarah Koenig" / "Ferhati's lawyer"
- ESCAPED_FROM | "Yanis Ferhati" / "the Notary" / "Ferhati" / "a convicted robber" / "the prisoner wore" -> * | got away outside a hospital, not from the prison; in Metz only tried
- ESCAPED_FROM | "Ange Santelli" / "The intended passenger" -> * | never left his cell
- ESCAPED_FROM | * -> "Villefranche prison" | the helicopter never came
- ARRESTED_IN | "Yanis Ferhati" / "the Notary" / "Ferhati" / "a convicted robber" / "the prisoner wore" -> Arrest | other man
- KILLED_IN | "a woman of 29" / "One officer" -> * | out of danger
- ARRESTED_IN | "Sonia Mercadal" / "Ferhati's partner" -> * | questioned and let go
- WOUNDED_IN | "a driver" / "the driver" -> * | unhurt
- CONVICTED_IN | "Two suspects" -> * | only in custody
