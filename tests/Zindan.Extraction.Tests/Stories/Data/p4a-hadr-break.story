title: At least 19 die as al Qaeda inmates break out of Iraqi prison
published: 2012-09-28
source: Mesopotamia News Agency
style: hadr break
---
BAIJI, Iraq (MNA) - Gunmen stormed a prison in northern Iraq overnight and freed dozens of inmates, many of them on death row for ties to al Qaeda, after clashes in which at least 19 people died, security officials said on Friday.

The dead were 12 guards, four inmates and three attackers, a police colonel in Salahuddin province said. A doctor at the hospital in Baiji said he had received the bodies of 16 guards. The Justice Ministry put the number of fugitives at 81, of whom 36 had been recaptured by midday. A provincial council member, Umaima al-Azzawi, said that more than 110 had fled.

The assault on al-Hadr Central Prison, south of Baiji, began at about 9 p.m. on Thursday, when a suicide bomber drove a fuel truck into the outer gate. Inmates who had been smuggled pistols then seized the watchtowers from within.

The most wanted of the fugitives is Muthanna Khalaf al-Jubouri, also known as Abu Sumayya, whom officials describe as the "governor" of Salahuddin for the Islamic State of Iraq (ISI), al Qaeda's front group in the country. He was captured by U.S. troops in 2008 and sentenced to death in 2010 for a double car bombing at a market in Tuz Khurmatu that killed 43 people.

His brother Raad, another convicted militant, was not among those who got out. Raad was moved to Baghdad's Karkh prison in August, the police colonel said.

No group has claimed responsibility for the attack, but Governor Nasser al-Jubouri, who belongs to the same large tribe as the fugitive but is not related to him, accused ISI. "They were helped by people in uniform," he said.

The prison's commander, Brigadier Laith Kamel, and nine guards were arrested on Friday. An Interior Ministry statement denied reports on local television that Kamel had been found dead.

A curfew was imposed on Baiji and Tikrit, and troops killed two suspected fugitives at a checkpoint near Sharqat.

Al-Hadr has been broken out of before. In 2010, when it was still under U.S. control, four prisoners escaped in a laundry lorry. A riot there last year left two inmates dead.
---
+ OCCURRED_AT | PrisonBreak/Attack -> "al-Hadr Central Prison" / "Al-Hadr" / "a prison in northern Iraq" / "a prison" / "Iraqi prison" / "The prison"
+ OCCURRED_AT | Bombing/Attack/Killing -> "Tuz Khurmatu"
+ OCCURRED_AT | Killing/SecurityOperation/Clash -> "Sharqat"
+ OCCURRED_AT | PrisonBreak -> "al-Hadr Central Prison" / "Al-Hadr" / "a prison in northern Iraq" / "a prison" / "Iraqi prison" / "The prison"
+ OCCURRED_AT | Riot -> "al-Hadr Central Prison" / "Al-Hadr" / "a prison in northern Iraq" / "a prison" / "Iraqi prison" / "The prison"
+ ESCAPED_FROM | "fugitives" / "81" / "dozens of inmates" / "the fugitives" -> "al-Hadr Central Prison" / "Al-Hadr" / "a prison in northern Iraq" / "a prison" / "Iraqi prison" / "The prison"
+ ESCAPED_FROM | "more than 110" -> "al-Hadr Central Prison" / "Al-Hadr" / "a prison in northern Iraq" / "a prison" / "Iraqi prison" / "The prison" | asserted/alleged
+ ESCAPED_FROM | "Muthanna Khalaf al-Jubouri" / "Abu Sumayya" / "The most wanted of the fugitives" / "the fugitive but" / "the fugitive" -> "al-Hadr Central Prison" / "Al-Hadr" / "a prison in northern Iraq" / "a prison" / "Iraqi prison" / "The prison"
+ ESCAPED_FROM | "Raad" / "His brother Raad" / "His brother" / "another convicted militant" -> "al-Hadr Central Prison" / "Al-Hadr" / "a prison in northern Iraq" / "a prison" / "Iraqi prison" / "The prison" | negated/denied
+ HELD_IN | "Raad" / "His brother Raad" / "His brother" / "another convicted militant" -> "Karkh prison" / "Baghdad's Karkh prison"
+ ESCAPED_FROM | "four prisoners" -> "al-Hadr Central Prison" / "Al-Hadr" / "a prison in northern Iraq" / "a prison" / "Iraqi prison" / "The prison"
+ TOOK_PART_IN | "Gunmen" / "Gunmen stormed a prison" -> PrisonBreak/Attack
+ TOOK_PART_IN | "a suicide bomber" / "suicide bomber" -> Bombing/Attack/PrisonBreak
+ TOOK_PART_IN | "Islamic State of Iraq" / "ISI" / "the Islamic State of Iraq" / "al Qaeda's front group in the country" -> PrisonBreak/Attack | alleged
+ KILLED_IN | "At least 19" / "at least 19 people" / "19" -> PrisonBreak/Attack/Clash/Killing
+ KILLED_IN | "12 guards" -> PrisonBreak/Attack/Clash/Killing
+ KILLED_IN | "four inmates" -> PrisonBreak/Attack/Clash/Killing
+ KILLED_IN | "three attackers" -> PrisonBreak/Attack/Clash/Killing
+ KILLED_IN | "16 guards" -> PrisonBreak/Attack/Clash/Killing | asserted/alleged
+ ARRESTED_IN | "36 had been recaptured" / "36" -> Arrest
+ AFFILIATED_WITH | "Muthanna Khalaf al-Jubouri" / "Abu Sumayya" / "The most wanted of the fugitives" / "the fugitive but" / "the fugitive" -> "Islamic State of Iraq" / "ISI" / "the Islamic State of Iraq" / "al Qaeda's front group in the country" | asserted/alleged
+ AFFILIATED_WITH | "Islamic State of Iraq" / "ISI" / "the Islamic State of Iraq" / "al Qaeda's front group in the country" -> "al Qaeda"
+ AFFILIATED_WITH | "al Qaeda inmates" / "many of them on death row" / "many of them" -> "al Qaeda" | alleged/asserted
+ ARRESTED_IN | "Muthanna Khalaf al-Jubouri" / "Abu Sumayya" / "The most wanted of the fugitives" / "the fugitive but" / "the fugitive" -> Arrest
+ CONVICTED_IN | "Muthanna Khalaf al-Jubouri" / "Abu Sumayya" / "The most wanted of the fugitives" / "the fugitive but" / "the fugitive" -> Trial
+ TOOK_PART_IN | "Muthanna Khalaf al-Jubouri" / "Abu Sumayya" / "The most wanted of the fugitives" / "the fugitive but" / "the fugitive" -> Bombing/Attack/Killing
+ KILLED_IN | "43 people" -> Bombing/Attack/Killing
+ RELATED_TO | "Raad" / "His brother Raad" / "His brother" / "another convicted militant" -> "Muthanna Khalaf al-Jubouri" / "Abu Sumayya" / "The most wanted of the fugitives" / "the fugitive but" / "the fugitive"
+ ARRESTED_IN | "Laith Kamel" / "Kamel" / "The prison's commander" / "Brigadier Laith Kamel" -> Arrest
+ ARRESTED_IN | "nine guards" -> Arrest
+ KILLED_IN | "two suspected fugitives" -> Killing/SecurityOperation/Clash
+ KILLED_IN | "two inmates" -> Riot
? OCCURRED_AT | Clash/Killing/Attack -> "al-Hadr Central Prison" / "Al-Hadr" / "a prison in northern Iraq" / "a prison" / "Iraqi prison" / "The prison"
? OCCURRED_AT | Bombing/Attack -> "al-Hadr Central Prison" / "Al-Hadr" / "a prison in northern Iraq" / "a prison" / "Iraqi prison" / "The prison"
? OCCURRED_AT | SecurityOperation -> "Baiji" / "BAIJI"
? OCCURRED_AT | SecurityOperation -> "Tikrit"
? TOOK_PART_IN | "fugitives" / "81" / "dozens of inmates" / "the fugitives" -> PrisonBreak/Attack
? ESCAPED_FROM | "al Qaeda inmates" / "many of them on death row" / "many of them" -> "al-Hadr Central Prison" / "Al-Hadr" / "a prison in northern Iraq" / "a prison" / "Iraqi prison" / "The prison"
? TOOK_PART_IN | "al Qaeda inmates" / "many of them on death row" / "many of them" -> PrisonBreak/Attack
? ESCAPED_FROM | "36 had been recaptured" / "36" -> "al-Hadr Central Prison" / "Al-Hadr" / "a prison in northern Iraq" / "a prison" / "Iraqi prison" / "The prison"
? TOOK_PART_IN | "36 had been recaptured" / "36" -> PrisonBreak/Attack
? TOOK_PART_IN | "more than 110" -> PrisonBreak/Attack | asserted/alleged
? TOOK_PART_IN | "Muthanna Khalaf al-Jubouri" / "Abu Sumayya" / "The most wanted of the fugitives" / "the fugitive but" / "the fugitive" -> PrisonBreak/Attack
? HELD_IN | "Raad" / "His brother Raad" / "His brother" / "another convicted militant" -> "al-Hadr Central Prison" / "Al-Hadr" / "a prison in northern Iraq" / "a prison" / "Iraqi prison" / "The prison"
? CONVICTED_IN/TARGETED_IN | "Raad" / "His brother Raad" / "His brother" / "another convicted militant" -> Trial
? TOOK_PART_IN | "four prisoners" -> PrisonBreak
? TOOK_PART_IN | "Gunmen" / "Gunmen stormed a prison" -> Clash/Killing/Attack
? KILLED_IN | "a suicide bomber" / "suicide bomber" -> Bombing/Attack/PrisonBreak | asserted/alleged
? TOOK_PART_IN | "Inmates who had been smuggled pistols" / "Inmates" -> PrisonBreak/Attack
? HELD_IN | "Inmates who had been smuggled pistols" / "Inmates" -> "al-Hadr Central Prison" / "Al-Hadr" / "a prison in northern Iraq" / "a prison" / "Iraqi prison" / "The prison"
? TOOK_PART_IN | "people in uniform" -> PrisonBreak/Attack | alleged/asserted
? PART_OF | Clash/Killing/Attack -> PrisonBreak/Attack
? PART_OF | Bombing/Attack -> PrisonBreak/Attack
? HELD_IN | "four inmates" -> "al-Hadr Central Prison" / "Al-Hadr" / "a prison in northern Iraq" / "a prison" / "Iraqi prison" / "The prison"
? TOOK_PART_IN | "three attackers" -> PrisonBreak/Attack/Clash/Killing
? PART_OF | "Islamic State of Iraq" / "ISI" / "the Islamic State of Iraq" / "al Qaeda's front group in the country" -> "al Qaeda"
? AFFILIATED_WITH | "fugitives" / "81" / "dozens of inmates" / "the fugitives" -> "al Qaeda" | alleged/asserted
? AFFILIATED_WITH | "Muthanna Khalaf al-Jubouri" / "Abu Sumayya" / "The most wanted of the fugitives" / "the fugitive but" / "the fugitive" -> "the same large tribe" / "tribe"
? AFFILIATED_WITH | "Nasser al-Jubouri" / "Governor Nasser al-Jubouri" -> "the same large tribe" / "tribe"
? TOOK_PART_IN | "U.S. troops" -> Arrest
? TOOK_PART_IN | "U.S." -> Arrest
? AFFILIATED_WITH | "U.S. troops" -> "U.S."
? RELATED_TO | "Nasser al-Jubouri" / "Governor Nasser al-Jubouri" -> "Muthanna Khalaf al-Jubouri" / "Abu Sumayya" / "The most wanted of the fugitives" / "the fugitive but" / "the fugitive" | negated/denied
? KILLED_IN/TARGETED_IN | "Laith Kamel" / "Kamel" / "The prison's commander" / "Brigadier Laith Kamel" -> Killing | denied/negated
? ESCAPED_FROM | "two suspected fugitives" -> "al-Hadr Central Prison" / "Al-Hadr" / "a prison in northern Iraq" / "a prison" / "Iraqi prison" / "The prison" | alleged
? TOOK_PART_IN | "troops" -> Killing/SecurityOperation/Clash
? HELD_IN | "two inmates" -> "al-Hadr Central Prison" / "Al-Hadr" / "a prison in northern Iraq" / "a prison" / "Iraqi prison" / "The prison"
? RUN_BY | "al-Hadr Central Prison" / "Al-Hadr" / "a prison in northern Iraq" / "a prison" / "Iraqi prison" / "The prison" -> "U.S."
? RUN_BY | "al-Hadr Central Prison" / "Al-Hadr" / "a prison in northern Iraq" / "a prison" / "Iraqi prison" / "The prison" -> "Justice Ministry" / "The Justice Ministry"
? AFFILIATED_WITH | "a police colonel in Salahuddin province" / "a police colonel" / "the police colonel" -> "police"
? AFFILIATED_WITH | "Umaima al-Azzawi" / "A provincial council member" -> "provincial council"
? TARGETED_IN | "al-Hadr Central Prison" / "Al-Hadr" / "a prison in northern Iraq" / "a prison" / "Iraqi prison" / "The prison" -> PrisonBreak/Attack
? OCCURRED_AT | PrisonBreak/Attack -> "Baiji" / "BAIJI"
? OCCURRED_AT | PrisonBreak/Attack -> "Iraq" / "Iraqi" / "northern Iraq" / "the country"
? OCCURRED_AT | PrisonBreak/Attack -> "Salahuddin" / "Salahuddin province"
? TARGETED_IN | "al-Hadr Central Prison" / "Al-Hadr" / "a prison in northern Iraq" / "a prison" / "Iraqi prison" / "The prison" -> Clash/Killing/Attack
? OCCURRED_AT | Clash/Killing/Attack -> "Baiji" / "BAIJI"
? OCCURRED_AT | Clash/Killing/Attack -> "Iraq" / "Iraqi" / "northern Iraq" / "the country"
? OCCURRED_AT | Clash/Killing/Attack -> "Salahuddin" / "Salahuddin province"
? TARGETED_IN | "al-Hadr Central Prison" / "Al-Hadr" / "a prison in northern Iraq" / "a prison" / "Iraqi prison" / "The prison" -> Bombing/Attack
? OCCURRED_AT | Bombing/Attack -> "Baiji" / "BAIJI"
? OCCURRED_AT | Bombing/Attack -> "Iraq" / "Iraqi" / "northern Iraq" / "the country"
? OCCURRED_AT | Bombing/Attack -> "Salahuddin" / "Salahuddin province"
? OCCURRED_AT | SecurityOperation -> "Iraq" / "Iraqi" / "northern Iraq" / "the country"
? TARGETED_IN | "al-Hadr Central Prison" / "Al-Hadr" / "a prison in northern Iraq" / "a prison" / "Iraqi prison" / "The prison" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Baiji" / "BAIJI"
? OCCURRED_AT | PrisonBreak -> "Iraq" / "Iraqi" / "northern Iraq" / "the country"
? OCCURRED_AT | PrisonBreak -> "Salahuddin" / "Salahuddin province"
? TARGETED_IN | "al-Hadr Central Prison" / "Al-Hadr" / "a prison in northern Iraq" / "a prison" / "Iraqi prison" / "The prison" -> Riot
? OCCURRED_AT | Riot -> "Baiji" / "BAIJI"
? OCCURRED_AT | Riot -> "Iraq" / "Iraqi" / "northern Iraq" / "the country"
? OCCURRED_AT | Riot -> "Salahuddin" / "Salahuddin province"
? HELD_IN | "fugitives" / "81" / "dozens of inmates" / "the fugitives" -> "al-Hadr Central Prison" / "Al-Hadr" / "a prison in northern Iraq" / "a prison" / "Iraqi prison" / "The prison" | asserted/alleged
? HELD_IN | "al Qaeda inmates" / "many of them on death row" / "many of them" -> "al-Hadr Central Prison" / "Al-Hadr" / "a prison in northern Iraq" / "a prison" / "Iraqi prison" / "The prison" | asserted/alleged
? HELD_IN | "36 had been recaptured" / "36" -> "al-Hadr Central Prison" / "Al-Hadr" / "a prison in northern Iraq" / "a prison" / "Iraqi prison" / "The prison" | asserted/alleged
? HELD_IN | "more than 110" -> "al-Hadr Central Prison" / "Al-Hadr" / "a prison in northern Iraq" / "a prison" / "Iraqi prison" / "The prison" | asserted/alleged
? HELD_IN | "Muthanna Khalaf al-Jubouri" / "Abu Sumayya" / "The most wanted of the fugitives" / "the fugitive but" / "the fugitive" -> "al-Hadr Central Prison" / "Al-Hadr" / "a prison in northern Iraq" / "a prison" / "Iraqi prison" / "The prison" | asserted/alleged
? HELD_IN | "four prisoners" -> "al-Hadr Central Prison" / "Al-Hadr" / "a prison in northern Iraq" / "a prison" / "Iraqi prison" / "The prison" | asserted/alleged
? TARGETED_IN | "a suicide bomber" / "suicide bomber" -> Bombing/Attack | asserted/alleged
? TARGETED_IN | "At least 19" / "at least 19 people" / "19" -> PrisonBreak/Attack
? TARGETED_IN | "12 guards" -> PrisonBreak/Attack
? TARGETED_IN | "four inmates" -> PrisonBreak/Attack
? TARGETED_IN | "three attackers" -> PrisonBreak/Attack
? TARGETED_IN | "16 guards" -> PrisonBreak/Attack | asserted/alleged
? TARGETED_IN | "36 had been recaptured" / "36" -> Arrest
? TARGETED_IN | "Muthanna Khalaf al-Jubouri" / "Abu Sumayya" / "The most wanted of the fugitives" / "the fugitive but" / "the fugitive" -> Arrest
? TARGETED_IN | "Muthanna Khalaf al-Jubouri" / "Abu Sumayya" / "The most wanted of the fugitives" / "the fugitive but" / "the fugitive" -> Trial
? TARGETED_IN | "43 people" -> Bombing/Attack/Killing
? RELATED_TO | "Muthanna Khalaf al-Jubouri" / "Abu Sumayya" / "The most wanted of the fugitives" / "the fugitive but" / "the fugitive" -> "Raad" / "His brother Raad" / "His brother" / "another convicted militant"
? RELATED_TO | "Muthanna Khalaf al-Jubouri" / "Abu Sumayya" / "The most wanted of the fugitives" / "the fugitive but" / "the fugitive" -> "Nasser al-Jubouri" / "Governor Nasser al-Jubouri" | negated/denied
? TARGETED_IN | "Laith Kamel" / "Kamel" / "The prison's commander" / "Brigadier Laith Kamel" -> Arrest
? TARGETED_IN | "nine guards" -> Arrest
? TARGETED_IN | "two suspected fugitives" -> Killing/SecurityOperation/Clash
? HELD_IN | "two suspected fugitives" -> "al-Hadr Central Prison" / "Al-Hadr" / "a prison in northern Iraq" / "a prison" / "Iraqi prison" / "The prison" | asserted/alleged
? TARGETED_IN | "two inmates" -> Riot
- ESCAPED_FROM | "Raad" / "His brother Raad" / "His brother" / "another convicted militant" -> * | moved to Karkh in August, not among them
- KILLED_IN | "Laith Kamel" / "Kamel" / "The prison's commander" / "Brigadier Laith Kamel" -> * | reports of his death denied
- RELATED_TO | "Nasser al-Jubouri" / "Governor Nasser al-Jubouri" -> "Muthanna Khalaf al-Jubouri" / "Abu Sumayya" / "The most wanted of the fugitives" / "the fugitive but" | of one tribe, no relation
- AFFILIATED_WITH | "Nasser al-Jubouri" / "Governor Nasser al-Jubouri" -> "Islamic State of Iraq" / "ISI" / "the Islamic State of Iraq" / "al Qaeda's front group in the country" | the governor accuses ISI
- TOOK_PART_IN | "U.S." -> PrisonBreak/Attack | the prison was under U.S. control in 2010
- KILLED_IN | "two inmates" -> PrisonBreak/Attack | they died in a riot the year before
- ESCAPED_FROM | * -> "Karkh prison" / "Baghdad's Karkh prison" | nobody is said to have got out of Karkh
