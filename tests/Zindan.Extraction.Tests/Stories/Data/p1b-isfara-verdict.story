title: Verdict has been proclaimed in the case of the flight from the Isfara SIZO
published: 2016-11-18
source: Vatan-Press (translation)
style: isfara verdict
---
The Sughd regional court on 17 November completed consideration of the criminal case concerning the mass flight of prisoners from the SIZO of the city of Isfara, the press service of the court informs.

As was established by the investigation, in the night to 3 April of the current year sixteen persons left the SIZO, having taken possession of the weapons of the guard. Four employees of the institution perished: three on the spot, and sergeant A. Boboev in the hospital after nine days. Earlier fourteen fugitives had been spoken of; two, it turned out, were missing from the list.

The organiser, the former captain of the border troops Odinayev Daler Safarovich, nicknamed "Kapitan", was sentenced to deprivation of liberty for life. He had been detained on 21 June in the Batken region of Kyrgyzstan and handed over to the Tajik side. His brother Umed did not live to see the court: he was liquidated on 9 May in a special operation near the village of Vorukh, in which one soldier was wounded.

The father of the brothers, Safar Odinayev, 67 years old, received four years for harbouring: he had hidden Umed in a cowshed. The third brother, Firuz, was questioned only as a witness. The lawyer of the family, Zarina Muminova, declared that the old man had been beaten. The prosecutor's office denies this.

The former chief of the SIZO, colonel B. Ismatov, received six years for negligence. Acquitted was the nurse of the medical unit, Gulchehra Odinayeva, no relative of the brothers, whom the investigation accused of having passed keys to the prisoners. "I was their hostage and not their helper," she said.

According to the prosecutor's office, the organisation "Soldiers of the Homeland" (Jund ul-Vatan), to which twelve of the sixteen belonged, was created by Odinayev D. in the year 2011 and is a branch of the Islamic Movement of Turkestan. The Supreme Court banned it in May.

Of the sixteen, ten have been returned to custody, four have been killed, including Kholov S. on the day after the flight, and two, citizens of Afghanistan, are on the wanted list. Both, presumably, left for Kunduz.

A separate case concerns the events of 2 September in colony No. 3 of the city of Khujand, where the convict Rustam Odinayev was wounded at the fence in an attempt to flee. He is a namesake and is not connected with the organisation.
---
+ OCCURRED_AT | PrisonBreak -> "Isfara SIZO" / "the Isfara SIZO" / "the SIZO of the city of Isfara" / "the SIZO" / "the institution"
+ OCCURRED_AT | Arrest -> "Batken" / "the Batken region of Kyrgyzstan" / "the Batken region"
+ OCCURRED_AT | SecurityOperation/Killing/Clash -> "Vorukh" / "the village of Vorukh"
+ OCCURRED_AT | PrisonBreak -> "colony No. 3" / "colony No. 3 of the city of Khujand"
+ ESCAPED_FROM | "sixteen persons" / "the sixteen" / "the prisoners" / "prisoners" -> "Isfara SIZO" / "the Isfara SIZO" / "the SIZO of the city of Isfara" / "the SIZO" / "the institution"
+ ESCAPED_FROM | "Odinayev Daler Safarovich" / "Kapitan" / "Odinayev D." / "The organiser" / "the former captain of the border troops" -> "Isfara SIZO" / "the Isfara SIZO" / "the SIZO of the city of Isfara" / "the SIZO" / "the institution"
+ ESCAPED_FROM | "Umed" / "His brother Umed" / "His brother" -> "Isfara SIZO" / "the Isfara SIZO" / "the SIZO of the city of Isfara" / "the SIZO" / "the institution"
+ ESCAPED_FROM | "Kholov S." -> "Isfara SIZO" / "the Isfara SIZO" / "the SIZO of the city of Isfara" / "the SIZO" / "the institution"
+ KILLED_IN | "Four employees of the institution" / "Four employees" -> PrisonBreak/Killing/Clash/Attack
+ KILLED_IN | "A. Boboev" / "sergeant A. Boboev" -> PrisonBreak/Killing/Clash/Attack
+ CONVICTED_IN | "Odinayev Daler Safarovich" / "Kapitan" / "Odinayev D." / "The organiser" / "the former captain of the border troops" -> Trial
+ CONVICTED_IN | "Safar Odinayev" / "The father of the brothers" / "The father" / "the old man" -> Trial
+ CONVICTED_IN | "B. Ismatov" / "The former chief of the SIZO" / "colonel B. Ismatov" -> Trial
+ CONVICTED_IN | "Gulchehra Odinayeva" / "the nurse of the medical unit" / "the nurse" / "no relative of the brothers" -> Trial | negated
+ ARRESTED_IN | "Odinayev Daler Safarovich" / "Kapitan" / "Odinayev D." / "The organiser" / "the former captain of the border troops" -> Arrest
+ KILLED_IN | "Umed" / "His brother Umed" / "His brother" -> SecurityOperation/Killing/Clash
+ WOUNDED_IN | "one soldier" -> SecurityOperation/Killing/Clash
+ KILLED_IN | "Kholov S." -> Killing/Clash
+ KILLED_IN | "four have been killed" -> Killing
+ ARRESTED_IN | "ten have been returned" / "ten" -> Arrest
+ RELATED_TO | "Umed" / "His brother Umed" / "His brother" -> "Odinayev Daler Safarovich" / "Kapitan" / "Odinayev D." / "The organiser" / "the former captain of the border troops"
+ RELATED_TO | "Firuz" / "The third brother" -> "Odinayev Daler Safarovich" / "Kapitan" / "Odinayev D." / "The organiser" / "the former captain of the border troops"
+ RELATED_TO | "Safar Odinayev" / "The father of the brothers" / "The father" / "the old man" -> "Odinayev Daler Safarovich" / "Kapitan" / "Odinayev D." / "The organiser" / "the former captain of the border troops"
+ RELATED_TO | "Safar Odinayev" / "The father of the brothers" / "The father" / "the old man" -> "Umed" / "His brother Umed" / "His brother"
+ AFFILIATED_WITH | "Odinayev Daler Safarovich" / "Kapitan" / "Odinayev D." / "The organiser" / "the former captain of the border troops" -> "Soldiers of the Homeland" / "Jund ul-Vatan" / "the organisation"
+ AFFILIATED_WITH | "twelve of the sixteen" / "twelve" -> "Soldiers of the Homeland" / "Jund ul-Vatan" / "the organisation" | asserted/alleged
+ AFFILIATED_WITH | "Soldiers of the Homeland" / "Jund ul-Vatan" / "the organisation" -> "Islamic Movement of Turkestan" / "the Islamic Movement of Turkestan" | asserted/alleged
+ AFFILIATED_WITH | "Rustam Odinayev" / "the convict" / "the convict Rustam Odinayev" / "a namesake" -> "Soldiers of the Homeland" / "Jund ul-Vatan" / "the organisation" | negated/denied
+ TARGETED_IN | "Soldiers of the Homeland" / "Jund ul-Vatan" / "the organisation" -> Ban
+ ATTEMPTED_ESCAPE_FROM | "Rustam Odinayev" / "the convict" / "the convict Rustam Odinayev" / "a namesake" -> "colony No. 3" / "colony No. 3 of the city of Khujand" | asserted/attempted
+ WOUNDED_IN | "Rustam Odinayev" / "the convict" / "the convict Rustam Odinayev" / "a namesake" -> PrisonBreak
? OCCURRED_AT | Killing/Clash/Attack -> "Isfara SIZO" / "the Isfara SIZO" / "the SIZO of the city of Isfara" / "the SIZO" / "the institution"
? OCCURRED_AT | Kidnapping -> "Isfara SIZO" / "the Isfara SIZO" / "the SIZO of the city of Isfara" / "the SIZO" / "the institution"
? OCCURRED_AT | Trial -> "Sughd"
? ESCAPED_FROM | "fourteen fugitives" -> "Isfara SIZO" / "the Isfara SIZO" / "the SIZO of the city of Isfara" / "the SIZO" / "the institution" | asserted/negated
? ESCAPED_FROM | "two, it turned out" -> "Isfara SIZO" / "the Isfara SIZO" / "the SIZO of the city of Isfara" / "the SIZO" / "the institution"
? ESCAPED_FROM | "twelve of the sixteen" / "twelve" -> "Isfara SIZO" / "the Isfara SIZO" / "the SIZO of the city of Isfara" / "the SIZO" / "the institution"
? ESCAPED_FROM | "ten have been returned" / "ten" -> "Isfara SIZO" / "the Isfara SIZO" / "the SIZO of the city of Isfara" / "the SIZO" / "the institution"
? ESCAPED_FROM | "four have been killed" -> "Isfara SIZO" / "the Isfara SIZO" / "the SIZO of the city of Isfara" / "the SIZO" / "the institution"
? ESCAPED_FROM | "two, citizens of Afghanistan" / "citizens of Afghanistan" / "Both" -> "Isfara SIZO" / "the Isfara SIZO" / "the SIZO of the city of Isfara" / "the SIZO" / "the institution"
? KILLED_IN | "three on the spot" -> PrisonBreak/Killing/Clash/Attack
? WOUNDED_IN | "A. Boboev" / "sergeant A. Boboev" -> PrisonBreak/Killing/Clash/Attack
? TOOK_PART_IN | "sixteen persons" / "the sixteen" / "the prisoners" / "prisoners" -> Killing/Clash/Attack
? PART_OF | Killing/Clash/Attack -> PrisonBreak
? TARGETED_IN | "Gulchehra Odinayeva" / "the nurse of the medical unit" / "the nurse" / "no relative of the brothers" -> Trial
? TOOK_PART_IN | "Gulchehra Odinayeva" / "the nurse of the medical unit" / "the nurse" / "no relative of the brothers" -> PrisonBreak | alleged
? TOOK_PART_IN | "Gulchehra Odinayeva" / "the nurse of the medical unit" / "the nurse" / "no relative of the brothers" -> PrisonBreak | denied/negated
? TARGETED_IN | "Gulchehra Odinayeva" / "the nurse of the medical unit" / "the nurse" / "no relative of the brothers" -> Kidnapping/PrisonBreak | claimed/asserted/alleged
? TOOK_PART_IN | "Sughd regional court" / "The Sughd regional court" / "the court" -> Trial
? TOOK_PART_IN | "Firuz" / "The third brother" -> Trial
? TOOK_PART_IN/TARGETED_IN | "one soldier" -> SecurityOperation/Killing/Clash
? RELATED_TO | "Firuz" / "The third brother" -> "Umed" / "His brother Umed" / "His brother"
? RELATED_TO | "Safar Odinayev" / "The father of the brothers" / "The father" / "the old man" -> "Firuz" / "The third brother"
? RELATED_TO | "Zarina Muminova" / "The lawyer of the family" -> "Safar Odinayev" / "The father of the brothers" / "The father" / "the old man"
? RELATED_TO | "Gulchehra Odinayeva" / "the nurse of the medical unit" / "the nurse" / "no relative of the brothers" -> "Odinayev Daler Safarovich" / "Kapitan" / "Odinayev D." / "The organiser" / "the former captain of the border troops" | negated/denied
? RELATED_TO | "Gulchehra Odinayeva" / "the nurse of the medical unit" / "the nurse" / "no relative of the brothers" -> "Umed" / "His brother Umed" / "His brother" | negated/denied
? RELATED_TO | "Gulchehra Odinayeva" / "the nurse of the medical unit" / "the nurse" / "no relative of the brothers" -> "Firuz" / "The third brother" | negated/denied
? AFFILIATED_WITH | "Odinayev Daler Safarovich" / "Kapitan" / "Odinayev D." / "The organiser" / "the former captain of the border troops" -> "the border troops" / "border troops"
? PART_OF | "Soldiers of the Homeland" / "Jund ul-Vatan" / "the organisation" -> "Islamic Movement of Turkestan" / "the Islamic Movement of Turkestan" | asserted/alleged
? AFFILIATED_WITH/PART_OF | "the press service of the court" / "the press service" -> "Sughd regional court" / "The Sughd regional court" / "the court"
? TOOK_PART_IN | "Supreme Court" / "The Supreme Court" -> Ban
? TARGETED_IN/WOUNDED_IN | "Safar Odinayev" / "The father of the brothers" / "The father" / "the old man" -> Attack | alleged/claimed/asserted
? TARGETED_IN/WOUNDED_IN | "Safar Odinayev" / "The father of the brothers" / "The father" / "the old man" -> Attack | denied
? TARGETED_IN | "Rustam Odinayev" / "the convict" / "the convict Rustam Odinayev" / "a namesake" -> Trial
? TARGETED_IN | "Isfara SIZO" / "the Isfara SIZO" / "the SIZO of the city of Isfara" / "the SIZO" / "the institution" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Isfara" / "the city of Isfara"
? OCCURRED_AT | PrisonBreak -> "Tajik" / "the Tajik side"
? OCCURRED_AT | PrisonBreak -> "Sughd"
? TARGETED_IN | "Isfara SIZO" / "the Isfara SIZO" / "the SIZO of the city of Isfara" / "the SIZO" / "the institution" -> Killing/Clash/Attack
? OCCURRED_AT | Killing/Clash/Attack -> "Isfara" / "the city of Isfara"
? OCCURRED_AT | Killing/Clash/Attack -> "Tajik" / "the Tajik side"
? OCCURRED_AT | Killing/Clash/Attack -> "Sughd"
? TARGETED_IN | "Isfara SIZO" / "the Isfara SIZO" / "the SIZO of the city of Isfara" / "the SIZO" / "the institution" -> Kidnapping
? OCCURRED_AT | Kidnapping -> "Isfara" / "the city of Isfara"
? OCCURRED_AT | Kidnapping -> "Tajik" / "the Tajik side"
? OCCURRED_AT | Kidnapping -> "Sughd"
? OCCURRED_AT | Arrest -> "Kyrgyzstan"
? TARGETED_IN | "colony No. 3" / "colony No. 3 of the city of Khujand" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Khujand" / "the city of Khujand"
? HELD_IN | "sixteen persons" / "the sixteen" / "the prisoners" / "prisoners" -> "Isfara SIZO" / "the Isfara SIZO" / "the SIZO of the city of Isfara" / "the SIZO" / "the institution" | asserted/alleged
? TOOK_PART_IN | "sixteen persons" / "the sixteen" / "the prisoners" / "prisoners" -> PrisonBreak
? HELD_IN | "fourteen fugitives" -> "Isfara SIZO" / "the Isfara SIZO" / "the SIZO of the city of Isfara" / "the SIZO" / "the institution" | asserted/alleged
? TOOK_PART_IN | "fourteen fugitives" -> PrisonBreak | asserted/negated
? HELD_IN | "two, it turned out" -> "Isfara SIZO" / "the Isfara SIZO" / "the SIZO of the city of Isfara" / "the SIZO" / "the institution" | asserted/alleged
? TOOK_PART_IN | "two, it turned out" -> PrisonBreak
? HELD_IN | "Odinayev Daler Safarovich" / "Kapitan" / "Odinayev D." / "The organiser" / "the former captain of the border troops" -> "Isfara SIZO" / "the Isfara SIZO" / "the SIZO of the city of Isfara" / "the SIZO" / "the institution" | asserted/alleged
? TOOK_PART_IN | "Odinayev Daler Safarovich" / "Kapitan" / "Odinayev D." / "The organiser" / "the former captain of the border troops" -> PrisonBreak
? HELD_IN | "Umed" / "His brother Umed" / "His brother" -> "Isfara SIZO" / "the Isfara SIZO" / "the SIZO of the city of Isfara" / "the SIZO" / "the institution" | asserted/alleged
? TOOK_PART_IN | "Umed" / "His brother Umed" / "His brother" -> PrisonBreak
? HELD_IN | "Kholov S." -> "Isfara SIZO" / "the Isfara SIZO" / "the SIZO of the city of Isfara" / "the SIZO" / "the institution" | asserted/alleged
? TOOK_PART_IN | "Kholov S." -> PrisonBreak
? HELD_IN | "twelve of the sixteen" / "twelve" -> "Isfara SIZO" / "the Isfara SIZO" / "the SIZO of the city of Isfara" / "the SIZO" / "the institution" | asserted/alleged
? TOOK_PART_IN | "twelve of the sixteen" / "twelve" -> PrisonBreak
? HELD_IN | "ten have been returned" / "ten" -> "Isfara SIZO" / "the Isfara SIZO" / "the SIZO of the city of Isfara" / "the SIZO" / "the institution" | asserted/alleged
? TOOK_PART_IN | "ten have been returned" / "ten" -> PrisonBreak
? HELD_IN | "four have been killed" -> "Isfara SIZO" / "the Isfara SIZO" / "the SIZO of the city of Isfara" / "the SIZO" / "the institution" | asserted/alleged
? TOOK_PART_IN | "four have been killed" -> PrisonBreak
? HELD_IN | "two, citizens of Afghanistan" / "citizens of Afghanistan" / "Both" -> "Isfara SIZO" / "the Isfara SIZO" / "the SIZO of the city of Isfara" / "the SIZO" / "the institution" | asserted/alleged
? TOOK_PART_IN | "two, citizens of Afghanistan" / "citizens of Afghanistan" / "Both" -> PrisonBreak
? TARGETED_IN | "Four employees of the institution" / "Four employees" -> PrisonBreak
? TARGETED_IN | "three on the spot" -> PrisonBreak
? TARGETED_IN | "A. Boboev" / "sergeant A. Boboev" -> PrisonBreak
? TARGETED_IN | "Odinayev Daler Safarovich" / "Kapitan" / "Odinayev D." / "The organiser" / "the former captain of the border troops" -> Trial
? TARGETED_IN | "Safar Odinayev" / "The father of the brothers" / "The father" / "the old man" -> Trial
? TARGETED_IN | "B. Ismatov" / "The former chief of the SIZO" / "colonel B. Ismatov" -> Trial
? TARGETED_IN | "Odinayev Daler Safarovich" / "Kapitan" / "Odinayev D." / "The organiser" / "the former captain of the border troops" -> Arrest
? TARGETED_IN | "Umed" / "His brother Umed" / "His brother" -> SecurityOperation/Killing/Clash
? TARGETED_IN | "Kholov S." -> Killing
? TARGETED_IN | "four have been killed" -> Killing
? TARGETED_IN | "ten have been returned" / "ten" -> Arrest
? RELATED_TO | "Odinayev Daler Safarovich" / "Kapitan" / "Odinayev D." / "The organiser" / "the former captain of the border troops" -> "Umed" / "His brother Umed" / "His brother"
? RELATED_TO | "Odinayev Daler Safarovich" / "Kapitan" / "Odinayev D." / "The organiser" / "the former captain of the border troops" -> "Firuz" / "The third brother"
? RELATED_TO | "Umed" / "His brother Umed" / "His brother" -> "Firuz" / "The third brother"
? RELATED_TO | "Odinayev Daler Safarovich" / "Kapitan" / "Odinayev D." / "The organiser" / "the former captain of the border troops" -> "Safar Odinayev" / "The father of the brothers" / "The father" / "the old man"
? RELATED_TO | "Umed" / "His brother Umed" / "His brother" -> "Safar Odinayev" / "The father of the brothers" / "The father" / "the old man"
? RELATED_TO | "Firuz" / "The third brother" -> "Safar Odinayev" / "The father of the brothers" / "The father" / "the old man"
? RELATED_TO | "Safar Odinayev" / "The father of the brothers" / "The father" / "the old man" -> "Zarina Muminova" / "The lawyer of the family"
? RELATED_TO | "Odinayev Daler Safarovich" / "Kapitan" / "Odinayev D." / "The organiser" / "the former captain of the border troops" -> "Gulchehra Odinayeva" / "the nurse of the medical unit" / "the nurse" / "no relative of the brothers" | negated/denied
? RELATED_TO | "Umed" / "His brother Umed" / "His brother" -> "Gulchehra Odinayeva" / "the nurse of the medical unit" / "the nurse" / "no relative of the brothers" | negated/denied
? RELATED_TO | "Firuz" / "The third brother" -> "Gulchehra Odinayeva" / "the nurse of the medical unit" / "the nurse" / "no relative of the brothers" | negated/denied
? HELD_IN | "Rustam Odinayev" / "the convict" / "the convict Rustam Odinayev" / "a namesake" -> "colony No. 3" / "colony No. 3 of the city of Khujand" | asserted/alleged
? TOOK_PART_IN | "Rustam Odinayev" / "the convict" / "the convict Rustam Odinayev" / "a namesake" -> PrisonBreak | asserted/attempted
? TARGETED_IN | "Rustam Odinayev" / "the convict" / "the convict Rustam Odinayev" / "a namesake" -> PrisonBreak
- ESCAPED_FROM | "Rustam Odinayev" / "the convict" / "the convict Rustam Odinayev" / "a namesake" -> * | wounded at the fence in an attempt
- CONVICTED_IN | "Firuz" / "The third brother" -> * | only a witness
- KILLED_IN | "Rustam Odinayev" / "the convict" / "the convict Rustam Odinayev" / "a namesake" -> * | wounded, and a namesake
- ARRESTED_IN | "Umed" / "His brother Umed" / "His brother" -> * | killed in an operation, never caught
- ARRESTED_IN/KILLED_IN | "two, citizens of Afghanistan" / "citizens of Afghanistan" / "Both" -> * | still on the wanted list
- KILLED_IN | "one soldier" -> * | only wounded
- OCCURRED_AT | Arrest -> "Tajik" / "the Tajik side" | caught in Kyrgyzstan, then handed over
