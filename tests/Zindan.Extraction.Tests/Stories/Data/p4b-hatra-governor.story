title: The governor who came back from death row
published: 2013-07-30
source: The Weekly Meridian
style: hatra governor
---
By Harriet Colvin in Erbil

When Mothanna al-Djaburi walked out of Hatra prison last September, over the bodies of 14 of its guards, his jailers had already picked the date of his hanging. Ten months later he is in charge of much of the province they meant to bury him in.

The night of September 27th has become a legend among Iraq's jihadists, and its numbers have grown. The government now admits to 102 escapees; jihadist websites boast of 200. Of the 102, Iraqi officers say, 47 were caught, 11 shot, and 44 have vanished, most of them into Syria.

The raid was the work of the Islamic State of Iraq, which said so itself three days afterwards. In April that group renamed itself the Islamic State of Iraq and the Levant (ISIL). Its "Soldiers of Sumayya" battalion, named after Mr Djaburi's dead daughter and led by him, is blamed for the killing in May of seven Sunni elders who had sat down to talk with the government in Shirqat. Mr Djaburi, in an audio message, denied it.

Iraqi officials twice announced his death. The second time, in June, they produced a corpse. It was that of his brother Ra'ad, killed in a raid near Hawija. Ra'ad had not been in Hatra on the night. He had been freed from the Karkh jail in Baghdad by a forged release order, says a judge, Firas Hanoun. "We let him out by the front door."

And the prison's commander? Brigadier-General Layth Kamil was convicted in March of taking $50,000 from the raiders and sentenced to death. His lawyer says he confessed under torture. Of nine guards tried with him, six got 15 years and three were acquitted.

Not everyone is convinced that the brigadier was the traitor. Nasir al-Djaburi, then the governor of Salah ad-Din, told this paper that the pistols had come in through the office of the deputy justice minister. The ministry calls this slander. Mr Nasir lost his post after the elections in April, and survived a roadside bomb in Samarra that killed his driver.

The Americans, who caught Mr Djaburi in 2007, paid a reward of $200,000 for him. "We should ask for it back," says a retired officer.
---
+ OCCURRED_AT | PrisonBreak/Attack -> "Hatra prison" / "Hatra" / "the prison"
+ OCCURRED_AT | Killing/Attack -> "Shirqat"
+ OCCURRED_AT | SecurityOperation/Killing/Attack/Clash -> "Hawija"
+ OCCURRED_AT | Bombing/Attack/Killing -> "Samarra"
+ ESCAPED_FROM | "102 escapees" / "the 102" -> "Hatra prison" / "Hatra" / "the prison"
+ ESCAPED_FROM | "Mothanna al-Djaburi" / "Mr Djaburi" / "The governor who came back from death row" -> "Hatra prison" / "Hatra" / "the prison"
+ HELD_IN | "Ra'ad" / "his brother Ra'ad" / "his brother" -> "Karkh jail" / "the Karkh jail in Baghdad" / "the Karkh jail"
+ KILLED_IN | "14 of its guards" / "14" -> PrisonBreak/Attack/Killing
+ TOOK_PART_IN | "Islamic State of Iraq" / "the Islamic State of Iraq" / "that group" -> PrisonBreak/Attack | asserted/claimed
+ ARRESTED_IN | "47" / "47 were caught" -> Arrest
+ KILLED_IN | "11" / "11 shot" -> Killing/SecurityOperation
+ AFFILIATED_WITH | "Islamic State of Iraq and the Levant" / "ISIL" / "the Islamic State of Iraq and the Levant" -> "Islamic State of Iraq" / "the Islamic State of Iraq" / "that group"
+ AFFILIATED_WITH | "Soldiers of Sumayya" / "Its \"Soldiers of Sumayya\" battalion" / "battalion" -> "Islamic State of Iraq and the Levant" / "ISIL" / "the Islamic State of Iraq and the Levant"
+ AFFILIATED_WITH | "Mothanna al-Djaburi" / "Mr Djaburi" / "The governor who came back from death row" -> "Soldiers of Sumayya" / "Its \"Soldiers of Sumayya\" battalion" / "battalion"
+ TOOK_PART_IN | "Soldiers of Sumayya" / "Its \"Soldiers of Sumayya\" battalion" / "battalion" -> Killing/Attack | alleged
+ KILLED_IN | "seven Sunni elders" -> Killing/Attack
+ RELATED_TO | "Mr Djaburi's dead daughter" / "dead daughter" -> "Mothanna al-Djaburi" / "Mr Djaburi" / "The governor who came back from death row"
+ RELATED_TO | "Ra'ad" / "his brother Ra'ad" / "his brother" -> "Mothanna al-Djaburi" / "Mr Djaburi" / "The governor who came back from death row"
+ KILLED_IN | "Ra'ad" / "his brother Ra'ad" / "his brother" -> SecurityOperation/Killing/Attack/Clash
+ KILLED_IN | "Mothanna al-Djaburi" / "Mr Djaburi" / "The governor who came back from death row" -> Killing/SecurityOperation/Attack/Clash | negated/denied/alleged
+ CONVICTED_IN | "Layth Kamil" / "the prison's commander" / "Brigadier-General Layth Kamil" / "the brigadier" -> Trial
+ TARGETED_IN | "nine guards" -> Trial
+ CONVICTED_IN | "six got 15 years" -> Trial
+ CONVICTED_IN | "three were acquitted" -> Trial | negated
+ TARGETED_IN | "Nasir al-Djaburi" / "Mr Nasir" / "then the governor of Salah ad-Din" -> PersonnelChange
+ TARGETED_IN | "Nasir al-Djaburi" / "Mr Nasir" / "then the governor of Salah ad-Din" -> Bombing/Attack/Killing
+ KILLED_IN | "his driver" -> Bombing/Attack/Killing
+ ARRESTED_IN | "Mothanna al-Djaburi" / "Mr Djaburi" / "The governor who came back from death row" -> Arrest
? OCCURRED_AT | Killing -> "Hatra prison" / "Hatra" / "the prison"
? OCCURRED_AT | PrisonBreak -> "Karkh jail" / "the Karkh jail in Baghdad" / "the Karkh jail"
? ESCAPED_FROM | "200" / "200." -> "Hatra prison" / "Hatra" / "the prison" | claimed/alleged
? ESCAPED_FROM | "47" / "47 were caught" -> "Hatra prison" / "Hatra" / "the prison"
? ESCAPED_FROM | "11" / "11 shot" -> "Hatra prison" / "Hatra" / "the prison"
? ESCAPED_FROM | "44" / "44 have vanished" -> "Hatra prison" / "Hatra" / "the prison"
? ESCAPED_FROM | "most of them into Syria" / "most of them" -> "Hatra prison" / "Hatra" / "the prison"
? ESCAPED_FROM/HELD_IN | "Ra'ad" / "his brother Ra'ad" / "his brother" -> "Hatra prison" / "Hatra" / "the prison" | negated/denied
? ESCAPED_FROM | "Ra'ad" / "his brother Ra'ad" / "his brother" -> "Karkh jail" / "the Karkh jail in Baghdad" / "the Karkh jail" | alleged/asserted
? PART_OF | Killing -> PrisonBreak/Attack
? TOOK_PART_IN | "Islamic State of Iraq and the Levant" / "ISIL" / "the Islamic State of Iraq and the Levant" -> PrisonBreak/Attack | asserted/claimed
? TOOK_PART_IN | "the raiders" -> PrisonBreak/Attack
? PART_OF | "Islamic State of Iraq and the Levant" / "ISIL" / "the Islamic State of Iraq and the Levant" -> "Islamic State of Iraq" / "the Islamic State of Iraq" / "that group"
? TOOK_PART_IN/TARGETED_IN | "Islamic State of Iraq" / "the Islamic State of Iraq" / "that group" -> PersonnelChange
? PART_OF | "Soldiers of Sumayya" / "Its \"Soldiers of Sumayya\" battalion" / "battalion" -> "Islamic State of Iraq and the Levant" / "ISIL" / "the Islamic State of Iraq and the Levant"
? AFFILIATED_WITH/PART_OF | "Soldiers of Sumayya" / "Its \"Soldiers of Sumayya\" battalion" / "battalion" -> "Islamic State of Iraq" / "the Islamic State of Iraq" / "that group"
? AFFILIATED_WITH | "Mothanna al-Djaburi" / "Mr Djaburi" / "The governor who came back from death row" -> "Islamic State of Iraq and the Levant" / "ISIL" / "the Islamic State of Iraq and the Levant"
? AFFILIATED_WITH | "Mothanna al-Djaburi" / "Mr Djaburi" / "The governor who came back from death row" -> "Islamic State of Iraq" / "the Islamic State of Iraq" / "that group"
? TOOK_PART_IN | "Soldiers of Sumayya" / "Its \"Soldiers of Sumayya\" battalion" / "battalion" -> Killing/Attack | denied
? TOOK_PART_IN | "Mothanna al-Djaburi" / "Mr Djaburi" / "The governor who came back from death row" -> Killing/Attack | denied
? TOOK_PART_IN | "Mothanna al-Djaburi" / "Mr Djaburi" / "The governor who came back from death row" -> Killing/Attack | alleged
? TARGETED_IN/CONVICTED_IN | "Mothanna al-Djaburi" / "Mr Djaburi" / "The governor who came back from death row" -> Trial
? TOOK_PART_IN | "Layth Kamil" / "the prison's commander" / "Brigadier-General Layth Kamil" / "the brigadier" -> PrisonBreak/Attack | asserted/alleged
? RELATED_TO | "His lawyer" -> "Layth Kamil" / "the prison's commander" / "Brigadier-General Layth Kamil" / "the brigadier"
? TARGETED_IN | "three were acquitted" -> Trial
? RELATED_TO | "his driver" -> "Nasir al-Djaburi" / "Mr Nasir" / "then the governor of Salah ad-Din"
? TOOK_PART_IN | "The Americans" -> Arrest
? AFFILIATED_WITH | "the deputy justice minister" -> "The ministry"
? AFFILIATED_WITH | "Harriet Colvin" -> "this paper"
? RUN_BY | "Hatra prison" / "Hatra" / "the prison" -> "The ministry"
? TARGETED_IN | "Hatra prison" / "Hatra" / "the prison" -> PrisonBreak/Attack
? OCCURRED_AT | PrisonBreak/Attack -> "Salah ad-Din" / "the province"
? OCCURRED_AT | PrisonBreak/Attack -> "Iraqi" / "Iraq"
? TARGETED_IN | "Hatra prison" / "Hatra" / "the prison" -> Killing
? OCCURRED_AT | Killing -> "Salah ad-Din" / "the province"
? OCCURRED_AT | Killing -> "Iraqi" / "Iraq"
? TARGETED_IN | "Karkh jail" / "the Karkh jail in Baghdad" / "the Karkh jail" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Baghdad"
? OCCURRED_AT | PrisonBreak -> "Iraqi" / "Iraq"
? HELD_IN | "102 escapees" / "the 102" -> "Hatra prison" / "Hatra" / "the prison" | asserted/alleged
? TOOK_PART_IN | "102 escapees" / "the 102" -> PrisonBreak/Attack
? HELD_IN | "200" / "200." -> "Hatra prison" / "Hatra" / "the prison" | asserted/alleged
? TOOK_PART_IN | "200" / "200." -> PrisonBreak/Attack | claimed/alleged
? HELD_IN | "Mothanna al-Djaburi" / "Mr Djaburi" / "The governor who came back from death row" -> "Hatra prison" / "Hatra" / "the prison" | asserted/alleged
? TOOK_PART_IN | "Mothanna al-Djaburi" / "Mr Djaburi" / "The governor who came back from death row" -> PrisonBreak/Attack
? HELD_IN | "47" / "47 were caught" -> "Hatra prison" / "Hatra" / "the prison" | asserted/alleged
? TOOK_PART_IN | "47" / "47 were caught" -> PrisonBreak/Attack
? HELD_IN | "11" / "11 shot" -> "Hatra prison" / "Hatra" / "the prison" | asserted/alleged
? TOOK_PART_IN | "11" / "11 shot" -> PrisonBreak/Attack
? HELD_IN | "44" / "44 have vanished" -> "Hatra prison" / "Hatra" / "the prison" | asserted/alleged
? TOOK_PART_IN | "44" / "44 have vanished" -> PrisonBreak/Attack
? HELD_IN | "most of them into Syria" / "most of them" -> "Hatra prison" / "Hatra" / "the prison" | asserted/alleged
? TOOK_PART_IN | "most of them into Syria" / "most of them" -> PrisonBreak/Attack
? HELD_IN | "Ra'ad" / "his brother Ra'ad" / "his brother" -> "Hatra prison" / "Hatra" / "the prison" | asserted/alleged
? TOOK_PART_IN | "Ra'ad" / "his brother Ra'ad" / "his brother" -> PrisonBreak/Attack | negated/denied
? TOOK_PART_IN | "Ra'ad" / "his brother Ra'ad" / "his brother" -> PrisonBreak | alleged/asserted
? TARGETED_IN | "14 of its guards" / "14" -> PrisonBreak/Attack
? TARGETED_IN | "47" / "47 were caught" -> Arrest
? TARGETED_IN | "11" / "11 shot" -> Killing/SecurityOperation
? TARGETED_IN | "seven Sunni elders" -> Killing/Attack
? RELATED_TO | "Mothanna al-Djaburi" / "Mr Djaburi" / "The governor who came back from death row" -> "Mr Djaburi's dead daughter" / "dead daughter"
? RELATED_TO | "Mothanna al-Djaburi" / "Mr Djaburi" / "The governor who came back from death row" -> "Ra'ad" / "his brother Ra'ad" / "his brother"
? TARGETED_IN | "Ra'ad" / "his brother Ra'ad" / "his brother" -> SecurityOperation/Killing/Attack/Clash
? TARGETED_IN | "Mothanna al-Djaburi" / "Mr Djaburi" / "The governor who came back from death row" -> Killing | negated/denied/alleged
? TARGETED_IN | "Layth Kamil" / "the prison's commander" / "Brigadier-General Layth Kamil" / "the brigadier" -> Trial
? RELATED_TO | "Layth Kamil" / "the prison's commander" / "Brigadier-General Layth Kamil" / "the brigadier" -> "His lawyer"
? TARGETED_IN | "six got 15 years" -> Trial
? TARGETED_IN | "his driver" -> Bombing/Attack/Killing
? RELATED_TO | "Nasir al-Djaburi" / "Mr Nasir" / "then the governor of Salah ad-Din" -> "his driver"
? TARGETED_IN | "Mothanna al-Djaburi" / "Mr Djaburi" / "The governor who came back from death row" -> Arrest
- KILLED_IN | "Mothanna al-Djaburi" / "Mr Djaburi" / "The governor who came back from death row" -> * | twice announced, the corpse was his brother's
- ESCAPED_FROM | "Ra'ad" / "his brother Ra'ad" / "his brother" -> "Hatra prison" / "Hatra" | he was not in Hatra on the night
- KILLED_IN | "Nasir al-Djaburi" / "Mr Nasir" / "then the governor of Salah ad-Din" -> * | survived the bomb
- CONVICTED_IN | "three were acquitted" -> * | acquitted
- RELATED_TO | "Nasir al-Djaburi" / "Mr Nasir" / "then the governor of Salah ad-Din" -> "Mothanna al-Djaburi" / "Mr Djaburi" / "The governor who came back from death row" | the same surname only
- TARGETED_IN/CONVICTED_IN | "the deputy justice minister" -> * | slander, says the ministry; no trial
- KILLED_IN | "Layth Kamil" / "the prison's commander" / "Brigadier-General Layth Kamil" / "the brigadier" -> * | sentenced to death; no execution is told
