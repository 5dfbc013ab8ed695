title: News in brief
published: 2008-08-04
source: International Broadcaster
style: caqueta battle
---
Colombia's army and the country's largest rebel group have given very different accounts of a battle in the southern province of Caqueta. General Hernando Uscategui said Monday that troops killed 17 rebels of the Revolutionary Armed Forces of Colombia, or FARC, in three days of fighting near the town of Puerto Rico, and that two soldiers died. In a statement on the Internet, the FARC said it had lost four fighters and killed 22 soldiers. Neither account could be confirmed. The general said one of the dead rebels is Libardo Yepes, also known as "El Zurdo," who commanded the group's 49th Front. The army had announced his death in May as well. In a separate development, Marleny Quintero, accused of guarding politicians kidnapped by the rebels, turned herself in to police in the city of Neiva on Sunday. Quintero told reporters that one of the captives, former mayor Oscar Tovar, fell ill with malaria in June and died on a jungle trail. In Bogota, officials said 31 jailed rebels at La Picota prison have ended a hunger strike that began two weeks ago. The FARC has fought the state since 1964, and holds hundreds of people for ransom.
---
+ KILLED_IN | "17 rebels of the Revolutionary Armed Forces of Colombia" / "17 rebels" / "the dead rebels" -> Clash/SecurityOperation/Killing | asserted/claimed
+ KILLED_IN | "two soldiers" -> Clash/SecurityOperation/Killing | asserted/claimed
+ KILLED_IN | "four fighters" -> Clash/SecurityOperation/Killing | asserted/claimed
+ KILLED_IN | "22 soldiers" -> Clash/SecurityOperation/Killing | asserted/claimed
+ KILLED_IN | "Libardo Yepes" / "El Zurdo" -> Clash/SecurityOperation/Killing | asserted/claimed
+ TOOK_PART_IN | "troops" -> Clash/SecurityOperation/Killing | asserted/claimed
+ TOOK_PART_IN | "Revolutionary Armed Forces of Colombia" / "FARC" / "the country's largest rebel group" / "the rebels" / "the FARC" / "The FARC" / "the Revolutionary Armed Forces of Colombia" -> Clash/SecurityOperation/Killing | asserted/claimed
+ OCCURRED_AT | Clash/SecurityOperation/Killing -> "Caqueta" / "the southern province of Caqueta"
+ AFFILIATED_WITH | "Hernando Uscategui" / "General Hernando Uscategui" / "The general" -> "Colombia's army" / "The army"
+ AFFILIATED_WITH | "Libardo Yepes" / "El Zurdo" -> "49th Front" / "the group's 49th Front"
+ PART_OF | "49th Front" / "the group's 49th Front" -> "Revolutionary Armed Forces of Colombia" / "FARC" / "the country's largest rebel group" / "the rebels" / "the FARC" / "The FARC" / "the Revolutionary Armed Forces of Colombia"
+ AFFILIATED_WITH | "17 rebels of the Revolutionary Armed Forces of Colombia" / "17 rebels" / "the dead rebels" -> "Revolutionary Armed Forces of Colombia" / "FARC" / "the country's largest rebel group" / "the rebels" / "the FARC" / "The FARC" / "the Revolutionary Armed Forces of Colombia"
+ ARRESTED_IN | "Marleny Quintero" / "Quintero" -> Arrest
+ OCCURRED_AT | Arrest -> "Neiva" / "the city of Neiva"
+ AFFILIATED_WITH | "Marleny Quintero" / "Quintero" -> "Revolutionary Armed Forces of Colombia" / "FARC" / "the country's largest rebel group" / "the rebels" / "the FARC" / "The FARC" / "the Revolutionary Armed Forces of Colombia" | alleged
+ TARGETED_IN | "politicians kidnapped by the rebels" / "politicians" / "the captives" -> Kidnapping
+ TARGETED_IN | "Oscar Tovar" / "one of the captives" / "former mayor Oscar Tovar" / "former mayor" -> Kidnapping
+ TOOK_PART_IN | "Revolutionary Armed Forces of Colombia" / "FARC" / "the country's largest rebel group" / "the rebels" / "the FARC" / "The FARC" / "the Revolutionary Armed Forces of Colombia" -> Kidnapping
+ HELD_IN | "31 jailed rebels at La Picota prison" / "31 jailed rebels" -> "La Picota prison" / "La Picota"
+ TOOK_PART_IN | "Revolutionary Armed Forces of Colombia" / "FARC" / "the country's largest rebel group" / "the rebels" / "the FARC" / "The FARC" / "the Revolutionary Armed Forces of Colombia" -> War/Clash
+ TARGETED_IN | "hundreds of people" -> Kidnapping
? TOOK_PART_IN/TARGETED_IN | "Colombia's army" / "The army" -> Clash/SecurityOperation/Killing | asserted/claimed
? TARGETED_IN | "Revolutionary Armed Forces of Colombia" / "FARC" / "the country's largest rebel group" / "the rebels" / "the FARC" / "The FARC" / "the Revolutionary Armed Forces of Colombia" -> Clash/SecurityOperation/Killing
? TOOK_PART_IN | "17 rebels of the Revolutionary Armed Forces of Colombia" / "17 rebels" / "the dead rebels" -> Clash/SecurityOperation/Killing
? TOOK_PART_IN | "Libardo Yepes" / "El Zurdo" -> Clash/SecurityOperation/Killing
? OCCURRED_AT | Clash/SecurityOperation/Killing -> "Puerto Rico" / "the town of Puerto Rico"
? AFFILIATED_WITH | "Libardo Yepes" / "El Zurdo" -> "Revolutionary Armed Forces of Colombia" / "FARC" / "the country's largest rebel group" / "the rebels" / "the FARC" / "The FARC" / "the Revolutionary Armed Forces of Colombia"
? AFFILIATED_WITH | "four fighters" -> "Revolutionary Armed Forces of Colombia" / "FARC" / "the country's largest rebel group" / "the rebels" / "the FARC" / "The FARC" / "the Revolutionary Armed Forces of Colombia"
? AFFILIATED_WITH | "31 jailed rebels at La Picota prison" / "31 jailed rebels" -> "Revolutionary Armed Forces of Colombia" / "FARC" / "the country's largest rebel group" / "the rebels" / "the FARC" / "The FARC" / "the Revolutionary Armed Forces of Colombia"
? AFFILIATED_WITH | "two soldiers" -> "Colombia's army" / "The army"
? AFFILIATED_WITH | "22 soldiers" -> "Colombia's army" / "The army"
? AFFILIATED_WITH | "troops" -> "Colombia's army" / "The army"
? KILLED_IN/TARGETED_IN | "Libardo Yepes" / "El Zurdo" -> Killing/Clash | asserted/claimed/negated
? TOOK_PART_IN | "police" -> Arrest
? TOOK_PART_IN | "Marleny Quintero" / "Quintero" -> Kidnapping | alleged
? OCCURRED_AT | Kidnapping -> "Colombia" / "the country"
? TOOK_PART_IN/TARGETED_IN | "the state" -> War/Clash
? OCCURRED_AT | War/Clash -> "Colombia" / "the country"
? TARGETED_IN | "17 rebels of the Revolutionary Armed Forces of Colombia" / "17 rebels" / "the dead rebels" -> Clash/SecurityOperation/Killing | asserted/claimed
? TARGETED_IN | "two soldiers" -> Clash/SecurityOperation/Killing | asserted/claimed
? TARGETED_IN | "four fighters" -> Clash/SecurityOperation/Killing | asserted/claimed
? TARGETED_IN | "22 soldiers" -> Clash/SecurityOperation/Killing | asserted/claimed
? TARGETED_IN | "Libardo Yepes" / "El Zurdo" -> Clash/SecurityOperation/Killing | asserted/claimed
? OCCURRED_AT | Clash/SecurityOperation/Killing -> "Colombia" / "the country"
? TARGETED_IN | "Marleny Quintero" / "Quintero" -> Arrest
? OCCURRED_AT | Arrest -> "Colombia" / "the country"
- KILLED_IN | "Oscar Tovar" / "one of the captives" / "former mayor Oscar Tovar" / "former mayor" -> * | died of malaria
- KILLED_IN | "Marleny Quintero" / "Quintero" -> * | turned herself in
- ARRESTED_IN | "Oscar Tovar" / "one of the captives" / "former mayor Oscar Tovar" / "former mayor" -> * | kidnapped
- HELD_IN | "Oscar Tovar" / "one of the captives" / "former mayor Oscar Tovar" / "former mayor" -> * | a captive of rebels, in no prison
- HELD_IN | "Marleny Quintero" / "Quintero" -> "La Picota prison" / "La Picota" | turned herself in in Neiva
- WOUNDED_IN/KILLED_IN | "31 jailed rebels at La Picota prison" / "31 jailed rebels" -> * | ended a hunger strike
- OCCURRED_AT | Clash/SecurityOperation/Killing -> "Neiva" / "the city of Neiva" | the surrender was in Neiva
