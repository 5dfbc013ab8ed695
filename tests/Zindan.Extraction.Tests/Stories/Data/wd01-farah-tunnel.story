title: Dozen Taliban suspects tunnel out of Afghan jail; warden held
published: 2009-11-16
source: Hindukush News Agency
style: farah tunnel
---
FARAH, Afghanistan, Nov 16 - Twelve inmates crawled out of the Farah provincial jail in western Afghanistan before dawn on Sunday through a passage some 40 metres long that came up beneath a carpet shop, and the warden and three guards have been detained on suspicion of helping them, officials said.

"All 12 belong to the Taliban," said Faizullah Nekzad, a spokesman for the provincial governor. But the deputy justice minister, Homa Rasuli, told reporters in Kabul that 13 prisoners were missing and that four of those were ordinary thieves.

Among the men on the loose is Mullah Torjan, known on the radio as Abu Zarqa, a Taliban commander who was sentenced last year to 16 years for a 2007 ambush on a fuel convoy in Bala Buluk district in which seven drivers perished. His brother Gul Agha, who had shared his cell, was moved to Herat Central Prison on Thursday and remains there.

One more man, a convicted kidnapper called Shah Wali, got wedged where the shaft narrows and was hauled back by his feet, Nekzad said.

The warden, Abdul Qadir Sabawoon, was led away from his house on Sunday afternoon. Reached by telephone minutes earlier, he denied having taken a bribe. "I wrote to Kabul twice for stone floors," he said. Intelligence officers are looking for the shopkeeper, Haji Naim, who rented the premises in July. Neighbours say he is Torjan's father-in-law.

The Taliban told it differently. Zabih Mansoor, who speaks for the insurgents, said in a text message that fighters under Mullah Rauf Barech, the shadow governor, had dug for three months and spirited 20 mujahideen away in four cars. The movement routinely inflates its successes.

Three of the fugitives did not get far. Two were seized at a roadblock in Pusht Rod district by noon, and a third, Khan Mohammad, opened fire there and was shot dead, said the police chief, General Asadullah Jawad. A policeman was slightly hurt. Jawad withdrew an earlier statement that Torjan had been killed.

It was the second embarrassment in a year for the mud-walled compound. In February five inmates made off in burqas brought by visiting relatives; a single one of them, a drug courier, has been found since, working at a bakery in Zaranj. Sabawoon's predecessor, Colonel Mirwais Anwari, was fired over that affair.

In August an informer gave away another dig, at the jail in Qalat, capital of Zabul province. The 23 men who had planned to use it were put in shackles.
---
+ ESCAPED_FROM | "Twelve inmates" / "Dozen Taliban suspects" / "All 12" / "the men on the loose" / "the fugitives" -> "Farah provincial jail" / "the Farah provincial jail" / "Afghan jail" / "the mud-walled compound"
+ AFFILIATED_WITH | "Twelve inmates" / "Dozen Taliban suspects" / "All 12" / "the men on the loose" / "the fugitives" -> "Taliban" / "The Taliban" / "the Taliban" / "the insurgents" / "The movement" | asserted/alleged
+ ESCAPED_FROM | "13 prisoners" -> "Farah provincial jail" / "the Farah provincial jail" / "Afghan jail" / "the mud-walled compound" | asserted/alleged
+ ESCAPED_FROM | "four of those" / "ordinary thieves" -> "Farah provincial jail" / "the Farah provincial jail" / "Afghan jail" / "the mud-walled compound" | asserted/alleged
+ ESCAPED_FROM | "20 mujahideen" -> "Farah provincial jail" / "the Farah provincial jail" / "Afghan jail" / "the mud-walled compound" | claimed/alleged
+ TOOK_PART_IN | "Taliban" / "The Taliban" / "the Taliban" / "the insurgents" / "The movement" -> PrisonBreak | claimed
+ AFFILIATED_WITH | "Mullah Rauf Barech" / "Rauf Barech" / "the shadow governor" -> "Taliban" / "The Taliban" / "the Taliban" / "the insurgents" / "The movement" | asserted/claimed
+ AFFILIATED_WITH | "Zabih Mansoor" -> "Taliban" / "The Taliban" / "the Taliban" / "the insurgents" / "The movement"
+ ESCAPED_FROM | "Mullah Torjan" / "Torjan" / "Abu Zarqa" / "a Taliban commander" -> "Farah provincial jail" / "the Farah provincial jail" / "Afghan jail" / "the mud-walled compound"
+ AFFILIATED_WITH | "Mullah Torjan" / "Torjan" / "Abu Zarqa" / "a Taliban commander" -> "Taliban" / "The Taliban" / "the Taliban" / "the insurgents" / "The movement"
+ CONVICTED_IN | "Mullah Torjan" / "Torjan" / "Abu Zarqa" / "a Taliban commander" -> Trial
+ TOOK_PART_IN | "Mullah Torjan" / "Torjan" / "Abu Zarqa" / "a Taliban commander" -> Attack/Killing | asserted/alleged
+ KILLED_IN | "seven drivers" -> Attack/Killing
+ OCCURRED_AT | Attack/Killing -> "Bala Buluk" / "Bala Buluk district"
+ RELATED_TO | "Gul Agha" / "His brother Gul Agha" / "His brother" -> "Mullah Torjan" / "Torjan" / "Abu Zarqa" / "a Taliban commander"
+ HELD_IN | "Gul Agha" / "His brother Gul Agha" / "His brother" -> "Herat Central Prison"
+ ATTEMPTED_ESCAPE_FROM | "Shah Wali" / "One more man" / "a convicted kidnapper called Shah Wali" / "a convicted kidnapper" -> "Farah provincial jail" / "the Farah provincial jail" / "Afghan jail" / "the mud-walled compound" | asserted/attempted
+ ARRESTED_IN | "Abdul Qadir Sabawoon" / "Sabawoon" / "warden" / "the warden" / "The warden" -> Arrest
+ ARRESTED_IN | "three guards" -> Arrest
+ RELATED_TO | "Haji Naim" / "the shopkeeper" / "Torjan's father-in-law" -> "Mullah Torjan" / "Torjan" / "Abu Zarqa" / "a Taliban commander" | asserted/alleged
+ ARRESTED_IN | "Two were seized" -> Arrest/Clash/Killing/Attack/SecurityOperation
+ OCCURRED_AT | Arrest -> "Pusht Rod" / "Pusht Rod district"
+ ESCAPED_FROM | "Khan Mohammad" / "a third, Khan Mohammad" / "a third" -> "Farah provincial jail" / "the Farah provincial jail" / "Afghan jail" / "the mud-walled compound"
+ KILLED_IN | "Khan Mohammad" / "a third, Khan Mohammad" / "a third" -> Clash/Killing/Attack/SecurityOperation/Arrest
+ WOUNDED_IN | "A policeman" -> Clash/Killing/Attack/SecurityOperation/Arrest
+ OCCURRED_AT | Clash/Killing/Attack/SecurityOperation -> "Pusht Rod" / "Pusht Rod district"
+ ESCAPED_FROM | "five inmates" -> "Farah provincial jail" / "the Farah provincial jail" / "Afghan jail" / "the mud-walled compound"
+ ARRESTED_IN | "a single one of them" / "a drug courier" -> Arrest
+ OCCURRED_AT | Arrest -> "Zaranj"
+ TARGETED_IN | "Mirwais Anwari" / "Sabawoon's predecessor" / "Colonel Mirwais Anwari" -> PersonnelChange
+ HELD_IN | "The 23 men who had planned to use it" / "The 23 men" / "23 men" -> "the jail in Qalat"
+ ATTEMPTED_ESCAPE_FROM | "The 23 men who had planned to use it" / "The 23 men" / "23 men" -> "the jail in Qalat" | planned/attempted
+ OCCURRED_AT | PrisonBreak -> "Farah provincial jail" / "the Farah provincial jail" / "Afghan jail" / "the mud-walled compound"
+ OCCURRED_AT | PrisonBreak/Plot -> "the jail in Qalat"
? TOOK_PART_IN | "Twelve inmates" / "Dozen Taliban suspects" / "All 12" / "the men on the loose" / "the fugitives" -> PrisonBreak
? TOOK_PART_IN | "13 prisoners" -> PrisonBreak | asserted/alleged
? TOOK_PART_IN | "four of those" / "ordinary thieves" -> PrisonBreak | asserted/alleged
? AFFILIATED_WITH | "four of those" / "ordinary thieves" -> "Taliban" / "The Taliban" / "the Taliban" / "the insurgents" / "The movement" | negated/denied
? TOOK_PART_IN | "20 mujahideen" -> PrisonBreak | claimed/alleged
? AFFILIATED_WITH | "20 mujahideen" -> "Taliban" / "The Taliban" / "the Taliban" / "the insurgents" / "The movement" | claimed/asserted
? TOOK_PART_IN | "fighters" -> PrisonBreak | claimed
? AFFILIATED_WITH | "fighters" -> "Taliban" / "The Taliban" / "the Taliban" / "the insurgents" / "The movement" | claimed/asserted
? TOOK_PART_IN | "Mullah Rauf Barech" / "Rauf Barech" / "the shadow governor" -> PrisonBreak | claimed
? TOOK_PART_IN | "Mullah Torjan" / "Torjan" / "Abu Zarqa" / "a Taliban commander" -> PrisonBreak
? HELD_IN | "Gul Agha" / "His brother Gul Agha" / "His brother" -> "Farah provincial jail" / "the Farah provincial jail" / "Afghan jail" / "the mud-walled compound"
? TOOK_PART_IN | "Shah Wali" / "One more man" / "a convicted kidnapper called Shah Wali" / "a convicted kidnapper" -> PrisonBreak | asserted/attempted
? ESCAPED_FROM | "Shah Wali" / "One more man" / "a convicted kidnapper called Shah Wali" / "a convicted kidnapper" -> "Farah provincial jail" / "the Farah provincial jail" / "Afghan jail" / "the mud-walled compound" | negated/attempted
? ARRESTED_IN/TARGETED_IN | "Shah Wali" / "One more man" / "a convicted kidnapper called Shah Wali" / "a convicted kidnapper" -> PrisonBreak
? CONVICTED_IN/TARGETED_IN | "Shah Wali" / "One more man" / "a convicted kidnapper called Shah Wali" / "a convicted kidnapper" -> Trial
? TOOK_PART_IN | "Abdul Qadir Sabawoon" / "Sabawoon" / "warden" / "the warden" / "The warden" -> PrisonBreak | alleged
? TOOK_PART_IN | "Abdul Qadir Sabawoon" / "Sabawoon" / "warden" / "the warden" / "The warden" -> PrisonBreak | denied
? TOOK_PART_IN | "three guards" -> PrisonBreak | alleged
? TOOK_PART_IN | "Haji Naim" / "the shopkeeper" / "Torjan's father-in-law" -> PrisonBreak | alleged
? ESCAPED_FROM | "Three of the fugitives" -> "Farah provincial jail" / "the Farah provincial jail" / "Afghan jail" / "the mud-walled compound"
? TOOK_PART_IN | "Three of the fugitives" -> PrisonBreak
? ESCAPED_FROM | "Two were seized" -> "Farah provincial jail" / "the Farah provincial jail" / "Afghan jail" / "the mud-walled compound"
? TOOK_PART_IN | "Two were seized" -> PrisonBreak
? TOOK_PART_IN | "Khan Mohammad" / "a third, Khan Mohammad" / "a third" -> PrisonBreak
? AFFILIATED_WITH | "Khan Mohammad" / "a third, Khan Mohammad" / "a third" -> "Taliban" / "The Taliban" / "the Taliban" / "the insurgents" / "The movement" | alleged/asserted
? TOOK_PART_IN/TARGETED_IN | "Khan Mohammad" / "a third, Khan Mohammad" / "a third" -> Clash/Killing/Attack/SecurityOperation
? KILLED_IN/TARGETED_IN | "Mullah Torjan" / "Torjan" / "Abu Zarqa" / "a Taliban commander" -> Clash/Killing/Attack/SecurityOperation | negated/denied
? TOOK_PART_IN | "five inmates" -> PrisonBreak
? TOOK_PART_IN | "visiting relatives" -> PrisonBreak
? ESCAPED_FROM | "a single one of them" / "a drug courier" -> "Farah provincial jail" / "the Farah provincial jail" / "Afghan jail" / "the mud-walled compound"
? TOOK_PART_IN | "a single one of them" / "a drug courier" -> PrisonBreak
? TOOK_PART_IN | "Mirwais Anwari" / "Sabawoon's predecessor" / "Colonel Mirwais Anwari" -> PersonnelChange
? OCCURRED_AT | PersonnelChange -> "Farah provincial jail" / "the Farah provincial jail" / "Afghan jail" / "the mud-walled compound"
? TOOK_PART_IN | "The 23 men who had planned to use it" / "The 23 men" / "23 men" -> PrisonBreak/Plot | planned/attempted/asserted
? OCCURRED_AT | PrisonBreak -> "FARAH" / "Farah"
? OCCURRED_AT | PrisonBreak -> "Afghanistan" / "western Afghanistan" / "Afghan"
? OCCURRED_AT | PrisonBreak/Plot -> "Zabul" / "Zabul province"
? OCCURRED_AT | PrisonBreak/Plot -> "Afghanistan" / "western Afghanistan" / "Afghan"
? HELD_IN | "Twelve inmates" / "Dozen Taliban suspects" / "All 12" / "the men on the loose" / "the fugitives" -> "Farah provincial jail" / "the Farah provincial jail" / "Afghan jail" / "the mud-walled compound" | asserted/alleged
? HELD_IN | "13 prisoners" -> "Farah provincial jail" / "the Farah provincial jail" / "Afghan jail" / "the mud-walled compound" | asserted/alleged
? HELD_IN | "four of those" / "ordinary thieves" -> "Farah provincial jail" / "the Farah provincial jail" / "Afghan jail" / "the mud-walled compound" | asserted/alleged
? HELD_IN | "20 mujahideen" -> "Farah provincial jail" / "the Farah provincial jail" / "Afghan jail" / "the mud-walled compound" | asserted/alleged
? HELD_IN | "Mullah Torjan" / "Torjan" / "Abu Zarqa" / "a Taliban commander" -> "Farah provincial jail" / "the Farah provincial jail" / "Afghan jail" / "the mud-walled compound" | asserted/alleged
? TARGETED_IN | "Mullah Torjan" / "Torjan" / "Abu Zarqa" / "a Taliban commander" -> Trial
? TARGETED_IN | "seven drivers" -> Attack/Killing
? RELATED_TO | "Mullah Torjan" / "Torjan" / "Abu Zarqa" / "a Taliban commander" -> "Gul Agha" / "His brother Gul Agha" / "His brother"
? HELD_IN | "Shah Wali" / "One more man" / "a convicted kidnapper called Shah Wali" / "a convicted kidnapper" -> "Farah provincial jail" / "the Farah provincial jail" / "Afghan jail" / "the mud-walled compound" | asserted/alleged
? TARGETED_IN | "Abdul Qadir Sabawoon" / "Sabawoon" / "warden" / "the warden" / "The warden" -> Arrest
? TARGETED_IN | "three guards" -> Arrest
? RELATED_TO | "Mullah Torjan" / "Torjan" / "Abu Zarqa" / "a Taliban commander" -> "Haji Naim" / "the shopkeeper" / "Torjan's father-in-law" | asserted/alleged
? HELD_IN | "Three of the fugitives" -> "Farah provincial jail" / "the Farah provincial jail" / "Afghan jail" / "the mud-walled compound" | asserted/alleged
? TARGETED_IN | "Two were seized" -> Arrest
? HELD_IN | "Two were seized" -> "Farah provincial jail" / "the Farah provincial jail" / "Afghan jail" / "the mud-walled compound" | asserted/alleged
? HELD_IN | "Khan Mohammad" / "a third, Khan Mohammad" / "a third" -> "Farah provincial jail" / "the Farah provincial jail" / "Afghan jail" / "the mud-walled compound" | asserted/alleged
? TARGETED_IN | "A policeman" -> Clash/Killing/Attack/SecurityOperation
? HELD_IN | "five inmates" -> "Farah provincial jail" / "the Farah provincial jail" / "Afghan jail" / "the mud-walled compound" | asserted/alleged
? HELD_IN | "a single one of them" / "a drug courier" -> "Farah provincial jail" / "the Farah provincial jail" / "Afghan jail" / "the mud-walled compound" | asserted/alleged
? TARGETED_IN | "a single one of them" / "a drug courier" -> Arrest
? TARGETED_IN | "Farah provincial jail" / "the Farah provincial jail" / "Afghan jail" / "the mud-walled compound" -> PersonnelChange
? OCCURRED_AT | PersonnelChange -> "FARAH" / "Farah"
? TARGETED_IN | "Farah provincial jail" / "the Farah provincial jail" / "Afghan jail" / "the mud-walled compound" -> PrisonBreak
? TARGETED_IN | "the jail in Qalat" -> PrisonBreak/Plot
? OCCURRED_AT | PrisonBreak/Plot -> "Qalat" / "capital of Zabul province"
- ESCAPED_FROM | "Gul Agha" / "His brother Gul Agha" / "His brother" -> * | moved to Herat three days before and still held
- ESCAPED_FROM | "Shah Wali" / "One more man" / "a convicted kidnapper called Shah Wali" / "a convicted kidnapper" -> * | stuck and hauled back
- KILLED_IN | "Mullah Torjan" / "Torjan" / "Abu Zarqa" / "a Taliban commander" -> * | statement withdrawn
- ESCAPED_FROM | "The 23 men who had planned to use it" / "The 23 men" / "23 men" -> * | the dig was given away before use
- CONVICTED_IN | "Abdul Qadir Sabawoon" / "Sabawoon" / "the warden" / "The warden" -> * | only detained on suspicion
- ARRESTED_IN | "Haji Naim" / "the shopkeeper" / "Torjan's father-in-law" -> * | still looked for
- KILLED_IN | "A policeman" -> * | slightly hurt
- CONVICTED_IN | "Gul Agha" / "His brother Gul Agha" / "His brother" -> * | the sentence is his brother's
