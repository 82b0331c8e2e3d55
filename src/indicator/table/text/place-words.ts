/** Words for places, singular and plural, for patterns of headers and titles. */
export const PLACE_WORDS = `(?:${[
  '(?:airport|area|atoll|barangay|borough|canton|clinic|college|commune|council|district|emirate|governorate)s?',
  '(?:hospital|institution|island|kebele|location|neighbou?rhood|oblast|place|police force|port|precinct|prefecture|province|(?:gp )?practice)s?',
  '(?:region|school|settlement|site|state|station|suburb|tehsil|town|township|upazila|village|voivodeship|ward)s?',
  '(?:woreda|zone|(?:health|urban) zone|metro(?:politan)? area)s?|(?:branch|campus|parish)(?:es)?',
  '(?:authorit|cit|communit|constituenc|count|countr|econom|entit|geograph|localit|local authorit|municipalit|territor)(?:y|ies)',
  '(?:(?:(?:water|power|gas|electricity) )?utilit|universit|compan|librar|facilit)(?:y|ies)|(?:airline|club|firm|museum)s?',
  'lgas?|sub-?(?:district|location)s?|sub-?count(?:y|ies)|talu[kq]a?s?|(?:geolocation|jurisdiction|(?:nhs )?trust|(?:health|nhs) board)s?',
].join('|')})`;
